import { Date as ExtendedDate } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import terms from "../../schemas/v1/terms.schema.json" with { type: "json" };
import { boundsOf, faultOf, isAfter, weekdayOf } from "../../src/integrity/dates.js";

const pattern = new RegExp(terms.$defs.EdtfDate.pattern, "u");

function bounds(date: string): NonNullable<ReturnType<typeof boundsOf>> {
  const found = boundsOf(date);
  if (!found) throw new Error(`"${date}" should have bounds`);
  return found;
}

function isLater(one: string, other: string): boolean {
  return isAfter(bounds(one), bounds(other));
}

function instants(date: string): readonly (string | number)[] {
  const { earliest, latest } = bounds(date);
  return [earliest, latest].map((instant) => (Number.isFinite(instant) ? new Date(instant).toISOString() : instant));
}

const digits = (length: number) => (value: number) => String(value).padStart(length, "0");
/** The package lets 1900 have a leap day and takes the year 0 for 1900 where February is concerned. */
const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 })).map(digits(4));
const month = fc.integer({ min: 1, max: 12 }).map(digits(2));
const day = fc.integer({ min: 1, max: 28 }).map(digits(2));
const lastDays = fc.constantFrom("2000-02-29", "2024-02-29", "0004-02-29", "2031-12-31", "2031-04-30");
const dayOfMonth = fc.oneof(
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
  lastDays,
);
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  dayOfMonth,
);
const qualified = fc.tuple(plain, fc.constantFrom("", "?", "~", "%")).map((parts) => parts.join(""));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map(digits(2)).join(":"));
/** The package knows no `-00:00`, and no clock further than twelve hours behind UTC. */
const zone = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 59 }))
    .map(([sign, hours, minutes]) => `${sign}${digits(2)(hours)}:${digits(2)(minutes)}`)
    .filter((offset) => offset !== "-00:00"),
);
const dateTime = fc.tuple(dayOfMonth, clock, zone).map(([date, time, offset]) => `${date}T${time}${offset}`);

describe("the bounds of a date", () => {
  test("are those of the npm package edtf for every date and date-time of our part of the standard", () => {
    fc.assert(
      fc.property(fc.oneof(qualified, dateTime), (date) => {
        expect(date).toMatch(pattern);
        const { earliest, latest } = bounds(date);
        expect({ date, earliest, latest }).toEqual({
          date,
          earliest: new ExtendedDate(date).min,
          latest: new ExtendedDate(date).max,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("are those of an interval's ends, as the package has them", () => {
    fc.assert(
      fc.property(qualified, qualified, (start, end) => {
        const date = `${start}/${end}`;
        expect(date).toMatch(pattern);
        const earliest = new ExtendedDate(start).min;
        const latest = new ExtendedDate(end).max;
        expect(boundsOf(date)).toEqual(latest < earliest ? undefined : { earliest, latest });
        expect(faultOf(date)).toEqual(latest < earliest ? { kind: "reversed" } : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test("are infinite where an interval is open", () => {
    expect(instants("../2015")).toEqual([Number.NEGATIVE_INFINITY, "2015-12-31T23:59:59.999Z"]);
    expect(instants("2015-02~/..")).toEqual(["2015-02-01T00:00:00.000Z", Number.POSITIVE_INFINITY]);
  });

  test("reach back to the year 0, which has a leap day", () => {
    expect(instants("0000")).toEqual(["0000-01-01T00:00:00.000Z", "0000-12-31T23:59:59.999Z"]);
    expect(instants("0000-02-29")).toEqual(["0000-02-29T00:00:00.000Z", "0000-02-29T23:59:59.999Z"]);
    expect(instants("0000-02")).toEqual(["0000-02-01T00:00:00.000Z", "0000-02-29T23:59:59.999Z"]);
    expect(instants("9999-12")).toEqual(["9999-12-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]);
  });

  test("are one instant for a date-time, whatever its offset", () => {
    expect(instants("2031-05-04T00:30:00+01:00")).toEqual(["2031-05-03T23:30:00.000Z", "2031-05-03T23:30:00.000Z"]);
    expect(bounds("2031-05-04T00:30:00+01:00").earliest).toBe(bounds("2031-05-03T18:30:00-05:00").earliest);
  });

  test.each([
    "",
    "2031-13",
    "2031-1-1",
    "203",
    "-2031",
    "2031-21",
    "20XX",
    "2031/",
    "/2031",
    "../..",
    "2031/2032/2033",
  ])("are not given for %j, which is no date of ours", (date) => {
    expect([boundsOf(date), faultOf(date)]).toEqual([undefined, undefined]);
  });
});

describe("a day that the calendar does not have", () => {
  test.each([
    ["2031-02-29", "2031-02-29", 28],
    ["2031-04-31", "2031-04-31", 30],
    ["1900-02-29", "1900-02-29", 28],
    ["2100-02-29?", "2100-02-29", 28],
    ["2032-02-30%", "2032-02-30", 29],
    ["2031-02-30/2031-03", "2031-02-30", 28],
    ["2031/2032-06-31~", "2032-06-31", 30],
    ["../2031-11-31", "2031-11-31", 30],
    ["2031-09-31T12:00:00Z", "2031-09-31", 30],
  ])("is found in %s", (date, absent, lastDay) => {
    expect(date).toMatch(pattern);
    expect(faultOf(date)).toEqual({ kind: "absent-day", day: absent, lastDay });
    expect(boundsOf(date)).toBeUndefined();
  });

  test.each(["2032-02-29", "2000-02-29", "0000-02-29", "2031-12-31", "2031-04-30T23:59:59-11:30"])(
    "is not found in %s",
    (date) => {
      expect(faultOf(date)).toBeUndefined();
      expect(boundsOf(date)).toBeDefined();
    },
  );
});

describe("an interval that ends before it begins", () => {
  test.each(["2010/2008", "2031-05/2031-04", "2031-05-04/2031-05-03", "2031-05?/2030~"])("is %s", (date) => {
    expect(faultOf(date)).toEqual({ kind: "reversed" });
  });

  test.each(["2008/2008", "2008-05/2008", "2031-05-04/2031-05-04", "2008/2008-01-01"])("is not %s", (date) => {
    expect(faultOf(date)).toBeUndefined();
  });
});

describe("one date after another", () => {
  test("means that even its earliest instant is later than the other's latest", () => {
    expect(isLater("2031-05-05", "2031-05-04")).toBe(true);
    expect(isLater("2031", "2030-12-31")).toBe(true);
    expect(isLater("2031-05", "2031-05-31")).toBe(false);
    expect(isLater("2031-05-04", "2031-05-04")).toBe(false);
    expect(isLater("../2040", "2031")).toBe(false);
    expect(isLater("2040/..", "2031/..")).toBe(false);
    expect(isLater("2040/..", "../2031")).toBe(true);
  });

  test("compares clocks with days as they showed, and with each other as instants", () => {
    expect(isLater("2031-05-04T23:30:00-05:00", "2031-05-04")).toBe(false);
    expect(isLater("2031-05-05T00:30:00+09:00", "2031-05-04")).toBe(true);
    expect(isLater("2031-05-04", "2031-05-03T23:30:00-05:00")).toBe(true);
    expect(isLater("2031-05-04T10:00:00-05:00", "2031-05-04T12:00:00+01:00")).toBe(true);
    expect(isLater("2031-05-04T12:00:00+01:00", "2031-05-04T10:00:00-05:00")).toBe(false);
  });
});

describe("the day of the week", () => {
  test.each([
    ["1970-01-01", 4],
    ["1969-12-31", 3],
    ["2031-05-07", 3],
    ["2032-02-29?", 0],
    ["0000-01-01", 6],
    ["2031-05-04T23:30:00-05:00", 0],
    ["2031-05-04/2031-05-04", 0],
  ])("of %s is %i", (date, weekday) => {
    expect(weekdayOf(bounds(date))).toBe(weekday);
  });

  test.each(["2031", "2031-05", "2031-05-04/2031-05-05", "../2031-05-04", "2031-05-04/.."])(
    "is open for %s",
    (date) => {
      expect(weekdayOf(bounds(date))).toBeUndefined();
    },
  );
});
