import type { Finding } from "../../finding.js";
import { shownWithSubject } from "../finding-text.js";
import { fingerprint } from "../fingerprints.js";
import { type Folders, pathInRepository } from "../path-in-repository.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { visibleJson } from "../visible-json.js";

const severities = { error: "major", warning: "minor" } as const;

/** A report of code quality as GitLab shows it in merge requests: the part of Code Climate's format that GitLab reads. */
export function gitlabReporter({ folders }: ReporterContext): Reporter {
  return {
    end({ findings }) {
      const fingerprints = fingerprint(findings);
      const issues = findings.map((finding, index) => describeIssue(finding, fingerprints[index] ?? "", folders));
      return `${visibleJson(issues, 2)}\n`;
    },
  };
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
