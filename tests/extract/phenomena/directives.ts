import type { Row } from "../table/row.ts";

/** urge (own side, friends), demand (opponents), task (authority), ask (questions): none binds who utters it. */
export const rows: readonly Row[] = [
  {
    text: "Human Rights Monitor urged the Nigerian authorities to release the 14 detained students.",
    acts: ["urge | Human Rights Monitor | release | positive required | to Nigeria or Nigerian authorities"],
    commitments: [],
  },
  {
    text: "The UN refugee chief appealed to donor countries to close a funding gap of $400 million.",
    acts: ["urge | refugee chief or UN refugee chief | funding gap | positive required | to donor countries"],
    commitments: [],
  },
  {
    text: "Italy's interior minister pressed his European colleagues for a common list of safe countries.",
    acts: ["urge | interior minister | common list | positive required"],
    commitments: [],
  },
  {
    text: "Seoul demanded that Pyongyang halt the launches immediately.",
    acts: ["demand | South Korea | halt | positive required"],
    commitments: [],
  },
  {
    text: "Striking nurses are demanding a 12 percent pay rise and safer night shifts.",
    acts: ["demand | nurses | pay rise"],
    commitments: [],
  },
  {
    text: "Armenia must withdraw its units from the ridge, Azerbaijan's foreign ministry said.",
    acts: ["demand/urge | foreign ministry or Azerbaijan | withdraw | positive required"],
    commitments: [],
  },
  {
    text: "Europe must speak with one voice on energy, Belgian Prime Minister Luc Maes told the chamber.",
    acts: ["urge | Luc Maes | one voice | positive required"],
    commitments: [],
  },
  {
    text: "The chancellor stressed the need for faster permits for wind farms.",
    acts: ["urge | chancellor | faster permits | positive required"],
    commitments: [],
  },
  {
    text: "It is vital that the corridor stays open, the Red Cross said on Sunday.",
    acts: ["urge | Red Cross | corridor | positive required"],
    commitments: [],
  },
  {
    text: "The ombudsman recommended that the prison be closed within a year.",
    acts: ["urge/propose | ombudsman | closed | positive required"],
    commitments: [],
    known: "agent noun not known: ombudsman",
  },
  {
    text: "President Amadou Diallo instructed the finance ministry to draw up a rescue plan for the railways by the end of April.",
    acts: ["task | Amadou Diallo | rescue plan | positive planned | to finance ministry"],
    commitments: ["assigned | finance ministry | rescue plan | testable | by 2026-04-30"],
  },
  {
    text: "The cabinet has tasked the coastguard with clearing the strait of mines.",
    acts: ["task | cabinet | clearing | positive planned | to coastguard"],
    commitments: ["assigned | coastguard | mines"],
  },
  {
    text: "A commission of five judges has been mandated to review the election rules.",
    acts: ["task | * | review the election rules | positive planned"],
    commitments: ["assigned | commission of five judges or commission | election rules"],
  },
  {
    text: "The court ordered the airline to refund 20,000 passengers within 60 days.",
    acts: ["task | court | refund | positive planned | to airline"],
    commitments: ["assigned | airline | refund | testable | by 2026-05-09"],
  },
  {
    text: "Reporters asked the minister whether the barracks would be sold.",
    acts: ["ask | reporters | barracks | U"],
    commitments: [],
  },
  {
    text: "Opposition lawmaker Petra Novak wanted to know why the report had been kept secret.",
    acts: ["ask | Petra Novak | report"],
    commitments: [],
  },
  {
    text: "The committee questioned the minister about the cost of the frigates.",
    acts: ["ask | committee | cost of the frigates"],
    commitments: [],
  },
  {
    text: "Iceland called for an emergency session of the Arctic Council.",
    acts: ["urge | Iceland | emergency session | positive required"],
    commitments: [],
  },
  {
    text: "Kenya and Uganda have called upon the rebels to lay down their arms.",
    acts: ["urge/demand | Kenya + Uganda | lay down their arms | positive required"],
    commitments: [],
  },
  {
    text: "Paris wants Brussels to cap the price of electricity.",
    acts: ["urge | France | cap the price"],
    commitments: [],
  },
  {
    text: "The players' union insisted on a winter break of at least three weeks.",
    acts: ["demand/urge | players' union or union | winter break"],
    commitments: [],
  },
  {
    text: "The IMF advised Colombo to broaden its tax base.",
    acts: ["urge | IMF or International Monetary Fund | tax base | positive required"],
    commitments: [],
  },
  {
    text: "The prime minister reminded companies of their duty to report cyber attacks.",
    acts: ["urge | prime minister | report cyber attacks"],
    commitments: [],
  },
  {
    text: "Drivers should avoid the coast road until Thursday, police warned.",
    acts: ["urge | police | coast road | positive required"],
    commitments: [],
  },
  {
    text: "The pope pleaded for an Easter truce.",
    acts: ["urge | pope | truce | positive required"],
    commitments: [],
  },
  {
    text: "Russia should not be allowed to veto the inspection mission, Lithuania's foreign minister said.",
    acts: ["demand | foreign minister | veto | negative required"],
    commitments: [],
  },
  {
    text: "The governor requested federal help for the three flooded counties.",
    acts: ["urge | governor | federal help | positive required"],
    commitments: [],
  },
  {
    text: "The speaker invited all parties to a round table on pensions.",
    acts: ["urge/propose | speaker | round table"],
  },
  {
    text: "The time has come to reform the Security Council, Brazil's President Ana Duarte declared.",
    acts: ["urge | Ana Duarte | reform the Security Council | positive required"],
    commitments: [],
    known: "required content behind the verb of saying: the time has come to",
  },
  {
    text: "Environmental groups lobbied ministers for a ban on bottom trawling.",
    acts: ["urge | groups | ban on bottom trawling | positive required"],
    commitments: [],
  },
  {
    text: "The supervisor directed the bank to raise its capital by 2 billion crowns.",
    acts: ["task | supervisor | raise its capital | positive planned | to bank"],
    commitments: ["assigned | bank | raise its capital"],
  },
  {
    text: "Emphasising the importance of press freedom, the ambassador declined further comment.",
    acts: ["urge/assess | ambassador | press freedom"],
    commitments: [],
  },
  {
    text: "The labour minister told the pilots' union not to strike over Easter.",
    acts: ["urge/demand | labour minister | strike | negative required | to union or pilots' union"],
    commitments: [],
    known: "directive told A (not) to",
  },
];
