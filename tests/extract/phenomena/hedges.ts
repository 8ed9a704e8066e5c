import type { Row } from "../table/row.ts";

/** The words by which somebody is less than sure of what is said, or a reporter keeps a distance, and whose they are. */
export const rows: readonly Row[] = [
  // modals
  {
    text: "The harbour may close for the winter, the port authority said.",
    acts: ["state/consider | port authority | * | PS | hedge may"],
  },
  {
    text: "The line might reopen in spring, the operator said.",
    acts: ["state/consider | operator | * | PS | hedge might"],
  },
  {
    text: "The tunnel could flood again, the engineer warned.",
    acts: ["assess/state | engineer | * | PS | hedge could"],
  },
  {
    text: "The fire must have started in the cellar, the inspector said.",
    acts: ["state/assess | inspector | * | PR | hedge must have"],
  },
  {
    text: "The ferry may not sail before noon, the captain said.",
    acts: ["state/consider | captain | * | negative PS | hedge may"],
  },
  {
    text: "The crew could not reach the island, the coastguard said.",
    acts: ["state | coastguard | * | negative CT | no hedge"],
  },
  {
    text: "The canal will reopen on Monday, the mayor said.",
    acts: ["announce/pledge/state | mayor | * | CT | no hedge"],
  },
  {
    text: "The minister said in May that the road had been closed.",
    acts: ["state | minister | * | CT | no hedge"],
  },
  // verbs of judgement
  {
    text: "Analysts believe that the bank will raise rates.",
    acts: ["assess | analysts | * | PR | hedge believe"],
  },
  {
    text: "Officials believe the plant could close by June.",
    acts: ["assess | officials | * | PR | hedge believe | hedge could"],
  },
  {
    text: "The union suspects that the talks were a pretext.",
    acts: ["assess | union | * | PR | hedge suspects"],
  },
  {
    text: "The institute predicts that the harvest will shrink.",
    acts: ["assess | institute | * | PR | hedge predicts"],
  },
  {
    text: "The commission speculated that the pump had failed.",
    acts: ["assess | commission | * | PS | hedge speculated"],
  },
  {
    text: "Two envoys doubt that the truce will hold.",
    acts: ["assess | envoys | * | negative PR | hedge doubt"],
  },
  {
    text: "The party believes in a strong union, its leader said.",
    acts: ["state | leader | * | CT | no hedge"],
  },
  {
    text: "Reporters asked whether the dam was safe.",
    acts: ["ask | reporters | * | U | hedge asked whether"],
  },
  {
    text: "The board wondered whether the offer was serious.",
    acts: ["ask | board | * | U | hedge wondered whether"],
  },
  {
    text: "The council asked the government to pay for the repair.",
    acts: ["urge | council | * | CT | no hedge"],
  },
  { text: "The mayor asked why the bridge was shut.", acts: ["ask | mayor | * | U | hedge asked why"] },
  // raising verbs
  {
    text: "The army is expected to leave the valley, the general said.",
    acts: ["state | general | * | PR | hedge is expected"],
  },
  {
    text: "The rebels appear to have left the town, the envoy said.",
    acts: ["state | envoy | * | PR | hedge appear to"],
  },
  {
    text: "The talks seem doomed, the diplomat said.",
    acts: ["state/assess | diplomat | * | PR | hedge seem"],
  },
  {
    text: "The suspects are believed to be hiding in the port, the police said.",
    acts: ["state | police | * | PR | hedge are believed to"],
  },
  {
    text: "The talks are set to resume, the mediator said.",
    acts: ["announce/state | mediator | * | CT | no hedge"],
  },
  {
    text: "The bank is said to have lost millions, the regulator noted.",
    acts: ["state | regulator | * | CT distanced | hedge is said to"],
  },
  {
    text: "The theft was reported to the police, the museum said.",
    acts: ["state | museum | * | CT plain | no hedge"],
  },
  {
    text: "The singer appeared in court on Monday, the prosecutor said.",
    acts: ["state | prosecutor | * | CT | no hedge"],
  },
  // adjectives
  {
    text: "The strike is likely to end soon, the union said.",
    acts: ["state/assess | union | * | PR | hedge is likely"],
  },
  {
    text: "The ministry said it is possible that the leak has spread.",
    acts: ["state/assess | ministry | * | PS | hedge is possible that"],
  },
  {
    text: "The bridge is unlikely to reopen this year, the mayor said.",
    acts: ["state/assess | mayor | * | negative PR | hedge is unlikely"],
  },
  {
    text: "It is unclear whether the pilot survived, the airline said.",
    acts: ["state/assess | airline | * | U | hedge is unclear"],
  },
  {
    text: "The observer said it was not certain that the vote was fair.",
    acts: ["state/assess | observer | * | positive PS | hedge was not certain"],
  },
  {
    text: "The observer said it was certain that the vote was fair.",
    acts: ["state | observer | * | CT | no hedge", "?assess | *"],
  },
  { text: "The mayor said that the lake was clear of ice.", acts: ["state | mayor | * | CT | no hedge"] },
  // adverbs
  {
    text: "The mayor said the bridge had probably been damaged by ice.",
    acts: ["state | mayor | * | PR | hedge probably"],
  },
  { text: "Perhaps the well is dry, the farmer said.", acts: ["state | farmer | * | PS | hedge Perhaps"] },
  {
    text: "The minister said the pipe had possibly burst.",
    acts: ["state | minister | * | PS | hedge possibly"],
  },
  {
    text: "The cable was apparently cut, the operator said.",
    acts: ["state | operator | * | PR | hedge apparently"],
  },
  {
    text: "In all likelihood the lake will freeze, the mayor said.",
    acts: ["state/assess | mayor | * | PR | hedge In all likelihood"],
  },
  {
    text: "Malta reportedly rejected the offer.",
    acts: ["reject | Malta | * | CT distanced | hedge reportedly"],
  },
  {
    text: "Malta allegedly accused Cyprus of spying.",
    acts: ["accuse | Malta | * | CT distanced | hedge allegedly"],
  },
  {
    text: "Norway has supposedly agreed to the deal.",
    acts: ["agree | Norway | * | CT distanced | hedge supposedly"],
  },
  {
    text: "Norway said that it had bought probably the oldest ship in Europe.",
    acts: ["state | Norway | * | CT | no hedge"],
  },
  // attributes
  {
    text: "Malta condemned the alleged attack on its envoy.",
    acts: ["criticize | Malta | * | CT distanced | hedge alleged"],
  },
  {
    text: "Congress approved a possible sale of ships to Norway.",
    acts: ["decide/agree | Congress | * | PS | hedge possible"],
  },
  { text: "The board ruled out a possible sale.", acts: ["rule-out | board | * | CT | no hedge"] },
  {
    text: "Norway condemned the so-called trial.",
    acts: ["criticize | Norway | * | CT distanced | hedge so-called"],
  },
  {
    text: "The alleged leader condemned the trial.",
    acts: ["criticize | leader or alleged leader | * | CT plain | no hedge"],
  },
  // nouns
  {
    text: "There is a chance that the dam will break, the engineer said.",
    acts: ["state/assess | engineer | * | PS | hedge chance"],
  },
  {
    text: "There is no chance that the dam will break, the engineer said.",
    acts: ["state/assess | engineer | * | CT | no hedge"],
  },
  // the reporter’s distance
  {
    text: "The colonel claimed that the bridge had been taken.",
    acts: ["state | colonel | * | CT distanced | hedge claimed"],
  },
  {
    text: "The minister said that the group had claimed responsibility for the blast.",
    acts: ["state | minister | * | plain | no hedge"],
  },
  {
    text: "It is reported that Malta rejected the offer.",
    acts: ["?state | *", "reject | Malta | * | CT distanced | hedge is reported that"],
  },
  // options
  {
    text: "Sweden is considering a ban on fishing.",
    acts: ["consider | Sweden | * | PS | hedge is considering"],
  },
  // whose hedge it is
  {
    text: "Asked whether the plant would close, the minister promised a grant.",
    acts: ["pledge | minister | * | CT | no hedge"],
  },
  {
    text: "The premier announced that the fund could pay for the bridge.",
    acts: ["announce/pledge/state | premier | * | PS | hedge could"],
  },
  {
    text: "Norway will pay for the bridge, which may cost 20 million euros.",
    acts: ["pledge | Norway | * | CT | no hedge"],
  },
  { text: "It is likely that Norway will pay for the bridge.", acts: [] },
  { text: "Norway will probably pay for the bridge.", acts: [] },
  // which negation is whose
  {
    text: "It is not unlikely that the road will close, the mayor said.",
    acts: ["state/assess | mayor | * | positive PR | hedge is not unlikely"],
  },
  {
    text: "The ministry said it was not known whether the pilot had survived.",
    acts: ["state/assess | ministry | * | negative U | hedge was not known"],
  },
  {
    text: "It is not likely that the road will reopen, the mayor said.",
    acts: ["state/assess | mayor | * | negative PR | hedge is not likely"],
  },
  {
    text: "It is unlikely that Norway rejected the offer.",
    acts: ["reject | Norway | * | negative PR | hedge is unlikely"],
  },
  // several
  {
    text: "The mayor said the pump could probably be saved.",
    acts: ["state/consider | mayor | * | PS | hedge could | hedge probably"],
  },
  {
    text: "The envoy said that the council had announced that the road may close.",
    acts: ["state | envoy | * | | reports announce", "announce | council | * | PS | hedge may"],
  },
  { text: "It is likely that Norway will build the road and pay for the bridge.", acts: [] },
  // a wish
  { text: "“May the truce hold,” the mayor said.", acts: ["state | mayor | * | CT | no hedge"] },
];
