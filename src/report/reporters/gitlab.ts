import type { Finding } from "../../finding.js";
import { inBlocks } from "../blocks.js";
import { shownWithSubject } from "../finding-text.js";
import { fingerprint } from "../fingerprints.js";
import { type Folders, pathInRepository } from "../path-in-repository.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { visibleJsonList } from "../visible-json.js";

const severities = { error: "major", warning: "minor" } as const;

/** A report of code quality as GitLab shows it in merge requests: the part of Code Climate's format that GitLab reads. */
export function gitlabReporter({ folders }: ReporterContext): Reporter {
  return {
    *end({ findings }) {
      yield* inBlocks(visibleJsonList(describeIssues(findings, folders), 0));
      yield "\n";
    },
  };
}

function* describeIssues(findings: readonly Finding[], folders: Folders | undefined): Generator<object> {
  const fingerprints = fingerprint(findings);
  for (const [index, finding] of findings.entries()) yield describeIssue(finding, fingerprints[index] ?? "", folders);
}

function describeIssue(finding: Finding, fingerprint: string, folders: Folders | undefined): object {
  const { code, severity, file, line } = finding;
  return {
    description: shownWithSubject(finding),
    check_name: code,
    fingerprint,
    severity: severities[severity],
    // GitLab leaves out an issue without a path; records that were handed over have none.
    location: { path: file === null ? "records" : pathInRepository(file, folders), lines: { begin: line ?? 1 } },
  };
}
