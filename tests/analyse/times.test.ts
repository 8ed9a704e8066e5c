import { describe, expect, test } from "vitest";
import { findTimes } from "../../src/analyse/times.ts";
import { sentencesOf } from "./sentences-of.ts";

/** "words | relation first last precision", with ? for a day that is not known. */
function times(text: string, published: string | undefined = "2025-03-28"): readonly string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findTimes(text, sentence, published).map(
      ({ start, end, relation, first = "?", last = "?", precision }) =>
        `${text.slice(start, end)} | ${relation} ${first} ${last}${precision === undefined ? "" : ` ${precision}`}`,
    ),
  );
}

/** All published on Friday, 28 March 2025. */
describe("finds and resolves", () => {
  test.each([
    [
      "They will act within the next three weeks.",
      "within the next three weeks | by 2025-03-28 2025-04-18 week",
    ],
    ["They will act within 30 days.", "within 30 days | by 2025-03-28 2025-04-27 day"],
    ["They will act by the end of 2026.", "by the end of 2026 | by 2026-12-31 2026-12-31 day"],
    ["They will act by end-2026.", "by end-2026 | by 2026-12-31 2026-12-31 day"],
    ["They will act by 2030.", "by 2030 | by 2030-01-01 2030-12-31 year"],
    ["It was signed in 2025.", "in 2025 | on 2025-01-01 2025-12-31 year"],
    ["It will open in Q3 2026.", "in Q3 2026 | on 2026-07-01 2026-09-30 quarter"],
    ["It will open in the third quarter.", "in the third quarter | on 2025-07-01 2025-09-30 quarter"],
    ["It will open in the first half of 2027.", "in the first half of 2027 | on 2027-01-01 2027-06-30 half"],
    ["It will open in early 2026.", "in early 2026 | on 2026-01-01 2026-04-30 year"],
    ["It will open this summer.", "this summer | on 2025-06-01 2025-08-31 season"],
    ["It will open next month.", "next month | on 2025-04-01 2025-04-30 month"],
    ["It will open next year.", "next year | on 2026-01-01 2026-12-31 year"],
    ["It will open next week.", "next week | on 2025-03-31 2025-04-06 week"],
    ["It will spend $5m over the next year.", "over the next year | by 2025-03-28 2026-03-28 year"],
    ["It will decide in the coming weeks.", "in the coming weeks | on ? ?"],
    ["It must come before winter.", "before winter | by 2025-11-30 2025-11-30 day"],
    ["It stays until 2028.", "until 2028 | by 2028-01-01 2028-12-31 year"],
    ["It starts from January.", "from January | from 2026-01-01 2026-01-31 month"],
    ["The group would be convened on April 11.", "on April 11 | on 2025-04-11 2025-04-11 day"],
    ["The meeting was held on Thursday.", "on Thursday | on 2025-03-27 2025-03-27 day"],
    ["The talks will resume on Thursday.", "on Thursday | on 2025-04-03 2025-04-03 day"],
    ["It will come later this month.", "later this month | on 2025-03-28 2025-03-31 month"],
    ["It will come in mid-April.", "in mid-April | on 2025-04-11 2025-04-20 month"],
    ["It runs from 5 to 7 May.", "from 5 to 7 May | from 2025-05-05 2025-05-07 day"],
    ["It runs 26 July - 22 August.", "26 July - 22 August | on 2025-07-26 2025-08-22 day"],
    ["It pays for three years.", "for three years | for ? ?"],
    ["It pays over two years.", "over two years | for ? ?"],
    ["A 30-day ceasefire was agreed.", "30-day | for ? ?"],
    ["They have been there since 2014.", "since 2014 | since 2014-01-01 2014-12-31 year"],
    ["He announced a deadline.", "a deadline | by ? ?"],
    ["They will meet soon.", "soon | on ? ?"],
    ["Donors met in Brussels in April.", "in April | on 2024-04-01 2024-04-30 month"],
    ["We will publish it by June at the latest.", "by June at the latest | by 2025-06-01 2025-06-30 month"],
    ["It should come before the Ankara summit on 7 July.", "on 7 July | on 2025-07-07 2025-07-07 day"],
    ["It was due by the end of May.", "by the end of May | by 2025-05-31 2025-05-31 day"],
    ["In February, ministers agreed.", "In February | on 2025-02-01 2025-02-28 month"],
    ["It will end at the end of the year.", "at the end of the year | on 2025-12-31 2025-12-31 day"],
    [
      "It will meet in the third week of April.",
      "in the third week of April | on 2025-04-15 2025-04-21 week",
    ],
    [
      "The levy is suspended for ninety days with effect from April 1.",
      "for ninety days | for ? ?",
      "with effect from April 1 | from 2025-04-01 2025-04-01 day",
    ],
    ["The talks ended three days ago.", "three days ago | on 2025-03-25 2025-03-25 day"],
    ["It is back in two years.", "in two years | on 2027-01-01 2027-12-31 year"],
    ["Within 90 days of the ruling, it must pay.", "Within 90 days | by ? ?"],
    ["They voted last week.", "last week | on 2025-03-17 2025-03-23 week"],
    ["They came over the weekend.", "over the weekend | on 2025-03-22 2025-03-23 day"],
    ["They will return at the weekend.", "at the weekend | on 2025-03-29 2025-03-30 day"],
    ["It was announced earlier this year.", "earlier this year | on 2025-01-01 2025-03-28 year"],
    ["The budget for 2027 grows.", "for 2027 | on 2027-01-01 2027-12-31 year"],
    ["By mid-century it will be done.", "By mid-century | by 2050-01-01 2050-12-31 year"],
    ["It comes by the end of the decade.", "by the end of the decade | by 2030-12-31 2030-12-31 day"],
    ["The work will begin in FY 2026.", "in FY 2026 | on ? ?"],
    ["It will be done by year-end.", "by year-end | by 2025-12-31 2025-12-31 day"],
    ["It should be done before Christmas.", "before Christmas | by 2025-12-25 2025-12-25 day"],
    [
      "It is in the second half of next year.",
      "in the second half of next year | on 2026-07-01 2026-12-31 half",
    ],
    ["The mandate runs until October 31.", "until October 31 | by 2025-10-31 2025-10-31 day"],
    ["It was signed on November 18 -19.", "on November 18 -19 | on 2024-11-18 2024-11-19 day"],
    ["It opened on Friday 23 October 2026.", "on Friday 23 October 2026 | on 2026-10-23 2026-10-23 day"],
    [
      "Endorsed at Washington, this 11th day of July, 2024.",
      "11th day of July, 2024 | on 2024-07-11 2024-07-11 day",
    ],
    ["The vote is set for 10 June.", "for 10 June | on 2025-06-10 2025-06-10 day"],
    ["Ministers gather between 5 and 7 May 2026.", "between 5 and 7 May 2026 | on 2026-05-05 2026-05-07 day"],
    ["Today we announce new aid.", "Today | on 2025-03-28 2025-03-28 day"],
    ["Today's meeting was long.", "Today | on 2025-03-28 2025-03-28 day"],
    [
      "He said on Friday that Spain would pay by 20:00.",
      "on Friday | on 2025-03-28 2025-03-28 day",
      "by 20:00 | by 2025-03-28 2025-03-28 day",
    ],
    ["The plan covers the 2021-2025 period.", "2021-2025 period | on 2021-01-01 2025-12-31 year"],
    ["They want it by June 30 next year.", "by June 30 next year | by 2026-06-30 2026-06-30 day"],
    ["They will go in April next year.", "in April next year | on 2026-04-01 2026-04-30 month"],
    ["It starts in the spring.", "in the spring | on 2025-03-01 2025-05-31 season"],
    ["From Monday the price will rise.", "From Monday | from 2025-03-31 2025-03-31 day"],
    ["In the first 100 days it built nothing.", "In the first 100 days | for ? ?"],
    ["We help for as long as it takes.", "for as long as it takes | for ? ?"],
    ["In three weeks the town lost half its people.", "In three weeks | for ? ?"],
    ["In three weeks the town will vote.", "In three weeks | on 2025-04-18 2025-04-18 day"],
    ["It will come by midnight on Friday.", "by midnight on Friday | by 2025-03-28 2025-03-28 day"],
    ["It ran through 2028.", "through 2028 | by 2028-01-01 2028-12-31 year"],
    ["Results are expected Thursday.", "Thursday | on 2025-04-03 2025-04-03 day"],
    ["On Thursday France urged the Council.", "On Thursday | on 2025-03-27 2025-03-27 day"],
    ["France on Thursday urged the Council to act.", "on Thursday | on 2025-03-27 2025-03-27 day"],
    ["They agreed to meet again on June 12.", "on June 12 | on 2025-06-12 2025-06-12 day"],
    ["They will finish before July 1.", "before July 1 | by 2025-07-01 2025-07-01 day"],
    ["They signed it in May 2024.", "in May 2024 | on 2024-05-01 2024-05-31 month"],
    ["In 2014 it fell.", "In 2014 | on 2014-01-01 2014-12-31 year"],
    ["They arrive next Monday.", "next Monday | on 2025-03-31 2025-03-31 day"],
    ["The price will fall by 10 percent by March.", "by March | by 2025-03-01 2025-03-31 month"],
    ["They will go to Paris at 9 a.m. on Monday.", "at 9 a.m. on Monday | on 2025-03-31 2025-03-31 day"],
    ["She has been in office for over two years.", "over two years | for ? ?"],
    ["It expires in September.", "in September | on 2025-09-01 2025-09-30 month"],
    ["By this time next year it will be over.", "next year | on 2026-01-01 2026-12-31 year"],
    ["It should happen in the next few days.", "in the next few days | on ? ?"],
    ["The Security Council will vote before Friday.", "before Friday | by 2025-03-28 2025-03-28 day"],
    ["They will pay in three tranches by June 2027.", "by June 2027 | by 2027-06-01 2027-06-30 month"],
    ["Nobody expected it until last week.", "until last week | by 2025-03-17 2025-03-23 week"],
    [
      "He will step down no later than 15 March 2026.",
      "no later than 15 March 2026 | by 2026-03-15 2026-03-15 day",
    ],
    ["It takes effect as of 1 January.", "as of 1 January | from 2025-01-01 2025-01-01 day"],
    [
      "A second round is due in the first week of June.",
      "in the first week of June | on 2025-06-01 2025-06-07 week",
    ],
    [
      "The government plans to spend it between 2027 and 2030.",
      "between 2027 and 2030 | on 2027-01-01 2030-12-31 year",
    ],
    ["He had hoped for it since Tuesday.", "since Tuesday | since 2025-03-25 2025-03-25 day"],
    ["In the early hours of Friday they failed.", "Friday | on 2025-03-28 2025-03-28 day"],
    ["The offer was open for 48 hours.", "for 48 hours | for ? ?"],
    ["Later this year it will be ready.", "Later this year | on 2025-03-28 2025-12-31 year"],
    ["In May last year they met.", "In May last year | on 2024-05-01 2024-05-31 month"],
    [
      "It will be ready in the middle of next month.",
      "in the middle of next month | on 2025-04-11 2025-04-20 month",
    ],
    ["Summer 2026 will be hot.", "Summer 2026 | on 2026-06-01 2026-08-31 season"],
    ["By the start of 2027 it will be.", "By the start of 2027 | by 2027-01-01 2027-01-01 day"],
    ["Throughout 2026 it will pay.", "Throughout 2026 | on 2026-01-01 2026-12-31 year"],
    ["They gave it a year ago.", "a year ago | on 2024-01-01 2024-12-31 year"],
  ])("%s", (text, ...expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe("looks ahead or back by the nearest verb", () => {
  test.each([
    ["They agreed to meet on Wednesday.", "on Wednesday | on 2025-04-02 2025-04-02 day"],
    ["They agreed on Wednesday to meet.", "on Wednesday | on 2025-03-26 2025-03-26 day"],
    ["They will meet next Friday.", "next Friday | on 2025-04-04 2025-04-04 day"],
    ["They met last Friday.", "last Friday | on 2025-03-21 2025-03-21 day"],
    ["They will pay within a fortnight.", "within a fortnight | by 2025-03-28 2025-04-11 week"],
    ["They will have met by Monday.", "by Monday | by 2025-03-31 2025-03-31 day"],
    ["They are meeting on Monday.", "on Monday | on 2025-03-31 2025-03-31 day"],
    ["They have met since Monday.", "since Monday | since 2025-03-24 2025-03-24 day"],
    ["A summit scheduled for Monday was moved.", "for Monday | on 2025-03-31 2025-03-31 day"],
    ["The vote was held in October.", "in October | on 2024-10-01 2024-10-31 month"],
    ["The vote will be held in October.", "in October | on 2025-10-01 2025-10-31 month"],
  ])("%s", (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe("finds no time", () => {
  test.each([
    "She may march in the park.",
    "They march on Paris.",
    "The Sun rises and May said no.",
    "It has 2027 shells.",
    "They met every six months and pay $5 a day.",
    "A 12-year-old boy came.",
    "He went back to spring the trap.",
    "The second quarter of the game was dull.",
    "The 2024 summit was in Oslo.",
    "Construction will take five years.",
    "On the first day of the talks they walked out.",
    "Article 5 was discussed.",
    "She is 45 and lives at 10 Mill Lane.",
    "They may agree.",
    "He marched on.",
    "The march ended.",
    "It sank in seconds.",
    "The august body met.",
    "It cost 2025 dollars.",
    "The second half of the match was dull.",
    "He sprang in summer shoes.",
    "They won the day.",
    "A spring of water and a fall of rock.",
    "The week was long.",
    "The deal is worth €2030.",
    "Room 2026 is empty.",
    "Twice a year they meet.",
    "It pays $5 an hour.",
    "An 18-month-old child was saved.",
    "He wrote for the Daily Mail.",
  ])("%s", (text) => {
    expect(times(text)).toEqual([]);
  });
});

describe("without a day of publication only what prints its year is resolved", () => {
  test.each([
    ["They will meet next week.", "next week | on ? ?"],
    ["They will meet on Thursday.", "on Thursday | on ? ?"],
    ["They will pay within three weeks.", "within three weeks | by ? ?"],
    ["They will meet on April 11.", "on April 11 | on ? ?"],
    ["They will meet tomorrow.", "tomorrow | on ? ?"],
    ["They will pay by the end of the year.", "by the end of the year | by ? ?"],
    ["They will meet on April 11, 2026.", "on April 11, 2026 | on 2026-04-11 2026-04-11 day"],
    ["They will pay by 2030.", "by 2030 | by 2030-01-01 2030-12-31 year"],
  ])("%s", (text, expected) => {
    const [sentence] = sentencesOf(text);
    const found = findTimes(text, sentence!, undefined).map(
      ({ start, end, relation, first = "?", last = "?", precision }) =>
        `${text.slice(start, end)} | ${relation} ${first} ${last}${precision === undefined ? "" : ` ${precision}`}`,
    );
    expect(found).toEqual([expected]);
  });
});

describe("at the edges of the calendar", () => {
  test.each([
    ["It will open in January.", "2025-12-10", "in January | on 2026-01-01 2026-01-31 month"],
    ["It opened in December.", "2026-01-10", "in December | on 2025-12-01 2025-12-31 month"],
    ["It will end within one month.", "2025-01-31", "within one month | by 2025-01-31 2025-02-28 month"],
    ["It will end within one year.", "2024-02-29", "within one year | by 2024-02-29 2025-02-28 year"],
    ["It will end next month.", "2025-12-15", "next month | on 2026-01-01 2026-01-31 month"],
    ["It will come by end June.", "2025-12-15", "by end June | by 2026-06-30 2026-06-30 day"],
    ["It will end this week.", "2025-12-31", "this week | on 2025-12-29 2026-01-04 week"],
    ["It will end next quarter.", "2025-11-01", "next quarter | on 2026-01-01 2026-03-31 quarter"],
    ["It will end on 29 February.", "2026-03-10", "on 29 February | on 2028-02-29 2028-02-29 day"],
    ["It will end on Sunday.", "2026-01-04", "on Sunday | on 2026-01-04 2026-01-04 day"],
    [
      "It will end by the end of the decade.",
      "2030-06-01",
      "by the end of the decade | by 2030-12-31 2030-12-31 day",
    ],
    [
      "It will end by the end of the century.",
      "2026-06-01",
      "by the end of the century | by 2100-12-31 2100-12-31 day",
    ],
    [
      "It lasts from 28 December to 3 January 2027.",
      "2026-06-01",
      "from 28 December to 3 January 2027 | from 2026-12-28 2027-01-03 day",
    ],
  ])("%s (%s)", (text, published, expected) => {
    expect(times(text, published)).toEqual([expected]);
  });

  test("a day that does not exist is none", () => {
    expect(
      times("It ended on 31 April 2026, or on 30 February 2026.").filter((time) => time.endsWith("day")),
    ).toEqual([]);
  });
});

describe("known to be wrong", () => {
  test.fails("a range of weekdays is one time", () => {
    expect(times("The talks were held from Monday to Wednesday.")).toEqual([
      "from Monday to Wednesday | from 2025-03-24 2025-03-26 day",
    ]);
  });
  test.fails("late on a day", () => {
    expect(times("He said late on Tuesday that it would end.")).toEqual([
      "late on Tuesday | on 2025-03-25 2025-03-25 day",
    ]);
  });
  test.fails("a duty of the past without a verb", () => {
    expect(times("Arden broke its written promise to pay by January 30.")).toEqual([
      "by January 30 | by 2025-01-30 2025-01-30 day",
    ]);
  });
  test.fails("southern seasons", () => {
    expect(times("Canberra will build it in the summer of 2026.")).toEqual([
      "in the summer of 2026 | on 2026-12-01 2027-02-28 season",
    ]);
  });
});
