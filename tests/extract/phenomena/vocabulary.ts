import type { Row } from "../table/row.ts";

/** Many words for the same acts, as editors vary them. */
export const rows: readonly Row[] = [
  {
    text: "Seoul backed the Australian proposal for a fisheries patrol.",
    acts: ["agree/praise | South Korea | patrol"],
  },
  {
    text: "The Senate greenlit the purchase of four icebreakers.",
    acts: ["decide | Senate | icebreakers"],
    known: "verb not in the lexicon: greenlight",
  },
  {
    text: "Nigeria shelved its plan to privatise the refineries.",
    acts: ["cancel | Nigeria | privatise the refineries"],
  },
  { text: "Tehran rebuffed the offer of direct talks.", acts: ["reject | Iran | direct talks | negative"] },
  {
    text: "Doctors decried the closure of the last maternity ward on the island.",
    acts: ["criticize | doctors | closure"],
  },
  {
    text: "The premier lauded the rescuers' courage.",
    acts: ["praise | premier | courage"],
  },
  {
    text: "The watchdog chided the broadcaster for its late apology.",
    acts: ["criticize | watchdog | late apology"],
  },
  {
    text: "Berlin shot down the idea of joint bonds.",
    acts: ["reject | Germany | joint bonds | negative"],
  },
  { text: "The opposition lambasted the budget.", acts: ["criticize | opposition | budget"] },
  {
    text: "The president signed off on a $60 million loan for the dam.",
    acts: ["decide/sign | president | loan"],
  },
  { text: "Colombia vetoed the text.", acts: ["reject | Colombia | text | negative"] },
  {
    text: "Manila floated the idea of a regional coastguard.",
    acts: ["propose/consider | Philippines | regional coastguard"],
  },
  {
    text: "Rome is toying with a tax on luxury yachts.",
    acts: ["consider | Italy | tax on luxury yachts | positive possible"],
  },
  {
    text: "The insurer balked at paying for the wreck.",
    acts: ["reject | insurer | paying for the wreck | negative"],
  },
  {
    text: "The council gave the go-ahead for a tram to the airport.",
    acts: ["decide/agree | council | tram"],
  },
  {
    text: "The ministry laid the blame for the outage at the door of the grid operator.",
    acts: ["accuse | ministry | outage | positive actual"],
  },
  { text: "Ottawa vowed retaliation.", acts: ["threaten/pledge | Canada | retaliation"] },
  {
    text: "The envoy made a plea for patience.",
    acts: ["urge | envoy | patience"],
  },
  {
    text: "Jakarta brushed aside concerns about the new capital.",
    acts: ["reject/deny | Indonesia | concerns | negative"],
  },
  {
    text: "The bank is mulling the sale of its Polish arm.",
    acts: ["consider | bank | Polish arm | positive possible"],
  },
  {
    text: "The federation threw its weight behind the Moroccan bid.",
    acts: ["agree/praise/pledge | federation | bid"],
  },
  {
    text: "The head of the union hit out at the plans.",
    acts: ["criticize | head of the union or union | plans"],
  },
  {
    text: "The governor pledged himself to a balanced budget.",
    acts: ["pledge | governor | balanced budget | positive planned"],
  },
  {
    text: "Paraguay joined the call for an inquiry.",
    acts: ["urge | Paraguay | inquiry"],
  },
  {
    text: "Ljubljana took issue with the wording of the directive.",
    acts: ["criticize/reject | Slovenia | wording"],
  },
  {
    text: "The operator undertook to restore the meadow after the works.",
    acts: ["pledge | operator | restore the meadow | positive planned"],
  },
  {
    text: "Kigali reneged on its undertaking to reopen the border.",
    acts: ["cancel | Rwanda | reopen the border", "?pledge | Rwanda"],
  },
  {
    text: "The cabinet rubber-stamped the merger.",
    acts: ["decide/agree | cabinet | merger"],
    known: "verb not in the lexicon: rubber-stamp",
  },
  {
    text: "The coach begged fans to stay calm.",
    acts: ["urge | coach | stay calm | positive required | to fans"],
  },
  {
    text: "The court struck down the ban on night flights.",
    acts: ["cancel/decide | court | ban on night flights"],
  },
  {
    text: "Lawmakers grilled the minister about the contract.",
    acts: ["ask/criticize | lawmakers | contract"],
    known: "verb not in the lexicon: grill",
  },
  {
    text: "Doha pressed both sides to show restraint.",
    acts: ["urge | Qatar | restraint | positive required | to both sides"],
    known: "verb not in the lexicon: press A to",
  },
  {
    text: "The committee endorsed the nomination of Judge Helen Moss.",
    acts: ["agree/decide/praise | committee | nomination"],
  },
  {
    text: "Amman put the brakes on the water deal.",
    acts: ["cancel/reject | Jordan | water deal"],
    known: "idiom: put the brakes on",
  },
  {
    text: "The minister owned up to a mistake in the tender.",
    acts: ["state/assess | minister | mistake"],
    known: "verb not in the lexicon: own up to",
  },
  {
    text: "Australia and Fiji inked a security pact.",
    acts: ["sign | Australia + Fiji | security pact"],
    known: "verb not in the lexicon: ink",
  },
  {
    text: "The Elysee insisted that the pension reform will go ahead.",
    acts: ["reaffirm/pledge | Elysee or Élysée Palace or France | pension reform | positive planned"],
  },
];
