// Generated from schemas/ by `npm run generate`. Do not edit.

import type { EdtfDate, JsonPointer, RecordId, SemVer, Text, TopicId, Url } from "./terms.js";

/**
 * The manifest of a dataset, `dataset.json`: what it is, which files hold its records, and the topics that they are about.
 */
export interface Dataset {
  /**
   * The dataset's title.
   */
  readonly title: Text;
  /**
   * The dataset's own version.
   */
  readonly version: SemVer;
  /**
   * The version of the schemas that its records are written to.
   */
  readonly schemaVersion: SemVer;
  /**
   * What the dataset is about.
   */
  readonly description: Text;
  /**
   * The licence of the annotation (SPDX). It does not cover words of the sources.
   */
  readonly license: Text;
  /**
   * When the annotation was made.
   */
  readonly created: EdtfDate;
  /**
   * Who annotated.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly annotators: readonly [Annotator, ...Annotator[]];
  /**
   * The files that hold the records.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly files: readonly [RecordFile, ...RecordFile[]];
  /**
   * The topics that demands, quotes and positions are about.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly topics?: readonly [Topic, ...Topic[]];
  /**
   * Other datasets that the records refer to.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly imports?: readonly [DatasetImport, ...DatasetImport[]];
  /**
   * Warnings that the annotators have looked at and let stand.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly acknowledged?: readonly [Acknowledgement, ...Acknowledgement[]];
  /**
   * What the dataset should not be used for.
   */
  readonly limitations?: Text;
  /**
   * Where people can read about it.
   */
  readonly homepage?: Url;
  /**
   * Whom to tell of mistakes.
   */
  readonly contact?: Text;
  /**
   * Words that help to find it.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly keywords?: readonly [Text, ...Text[]];
  /**
   * How the annotation was made, or where that is written down.
   */
  readonly annotationProtocol?: Text;
}

/**
 * A person or a program that annotated.
 */
export interface Annotator {
  /**
   * The annotator's name.
   */
  readonly name: Text;
  /**
   * A person or a program.
   */
  readonly kind: "person" | "software";
}

/**
 * A file of records of one type.
 */
export interface RecordFile {
  /**
   * The file's path, from the manifest's folder and within it, with `/`.
   */
  readonly path: Text;
  /**
   * The `type` of all its records.
   *
   * @pattern ^(?:Actor|Meeting|Demand|Quote|Position|Source|[a-z0-9-]+(?:\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+)$
   */
  readonly recordType: string;
}

/**
 * Something to take a stance on, worded as a proposition that can be supported or opposed.
 */
export interface Topic {
  /**
   * The topic's id.
   */
  readonly id: TopicId;
  /**
   * A short name.
   */
  readonly label: Text;
  /**
   * The proposition, as one sentence.
   */
  readonly proposition: Text;
  /**
   * The context in which PLOVER would file it, in kebab case.
   *
   * @pattern ^[a-z]+(?:-[a-z]+)*$
   */
  readonly context?: string;
}

/**
 * Another dataset that records here refer to.
 */
export interface DatasetImport {
  /**
   * The dataset's folder: a relative path, or a subpath of an installed package.
   */
  readonly dataset: Text;
  /**
   * The range of its versions that will do (node-semver).
   */
  readonly version?: Text;
}

/**
 * A warning that the annotators have looked at and let stand. One that fits no warning any more is a finding.
 */
export interface Acknowledgement {
  /**
   * The warning's code.
   *
   * @pattern ^(?:read|structure|integrity|evidence)/[a-z0-9-]+$
   */
  readonly code: `read/${string}` | `structure/${string}` | `integrity/${string}` | `evidence/${string}`;
  /**
   * The record that it stands at; absent for one of the manifest.
   */
  readonly id?: RecordId;
  /**
   * The place in the record; absent means anywhere in it.
   */
  readonly pointer?: JsonPointer;
  /**
   * Why it may stand.
   */
  readonly reason: Text;
}
