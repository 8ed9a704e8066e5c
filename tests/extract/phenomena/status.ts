import type { Row } from "../table/row.ts";

/** How firm a commitment is, commitments named by nouns, and the same one told twice. */
export const rows: readonly Row[] = [
  {
    text: "Croatia is considering buying 12 fire planes.",
    acts: ["consider | Croatia | fire planes | positive possible"],
    commitments: ["considered | Croatia | fire planes | testable | count 12 fire planes"],
  },
  {
    text: "Croatia has proposed a joint fleet of 12 fire planes.",
    acts: ["propose | Croatia | fire planes"],
    commitments: ["proposed | Croatia | fire planes"],
  },
  {
    text: "Croatia and Italy agreed on a joint fleet of 12 fire planes.",
    acts: ["agree | Croatia + Italy | fire planes"],
    commitments: ["agreed | Croatia + Italy | fire planes"],
  },
  {
    text: "Croatia continues to support a joint fleet of fire planes.",
    acts: ["reaffirm | Croatia | fire planes"],
    commitments: ["inProgress | Croatia | fire planes"],
  },
  {
    text: "Croatia has withdrawn its offer to lease two fire planes.",
    acts: ["cancel | Croatia | *"],
    commitments: ["withdrawn | Croatia | fire planes"],
  },
  {
    text: "Ghana postponed the introduction of the carbon tax indefinitely.",
    acts: ["cancel/announce/state/decide | Ghana | carbon tax"],
    commitments: ["stalled/withdrawn | Ghana | carbon tax"],
  },
  {
    text: "Estonia has kept its promise to triple the defence budget, Prime Minister Kaja Saar said.",
    acts: ["state | Kaja Saar | *", "?pledge | *"],
    commitments: ["fulfilled | Estonia | defence budget"],
    known: "status: kept its promise is fulfilled",
  },
  {
    text: "The government broke its promise to freeze fuel prices, the unions said.",
    acts: ["accuse/criticize/state | unions | *", "?pledge | government | freeze fuel prices"],
    commitments: ["broken/announced | government | freeze fuel prices"],
  },
  {
    text: "Norway pledged 40 million dollars for the Amazon fund on Monday. The pledge of 40 million dollars was welcomed by Brazil.",
    acts: ["pledge | Norway | Amazon fund | positive planned", "praise | Brazil | pledge", "?pledge | *"],
    commitments: ["announced | Norway | Amazon fund | testable | 40000000 USD"],
  },
  {
    text: "“We will open the archive in May,” Culture Minister Ana Rey said. Rey promised to open the archive in May.",
    acts: ["pledge | Ana Rey | archive | positive planned quote", "pledge/reaffirm | Ana Rey | archive"],
    commitments: ["announced | * | archive | testable | by 2026-05-31"],
  },
  {
    text: "Latvia will send 30 nurses to Moldova. Estonia will send 30 nurses to Moldova.",
    acts: ["pledge | Latvia | nurses", "pledge | Estonia | nurses"],
    commitments: [
      "announced | Latvia | nurses | | count 30 nurses",
      "announced | Estonia | nurses | | count 30 nurses",
    ],
  },
  {
    text: "The coalition's decision to lower the voting age surprised pollsters.",
    acts: ["decide | coalition | voting age | positive planned"],
  },
  {
    text: "Hungary's refusal to open its airspace has angered its neighbours.",
    acts: ["reject | Hungary | airspace | negative"],
  },
  {
    text: "Tokyo's offer of 15 patrol boats came with strings attached.",
    acts: ["propose | Japan | patrol boats"],
    commitments: ["proposed | Japan | patrol boats | | count 15 patrol boats"],
  },
  {
    text: "Under an agreement between Senegal and Gambia to share gas revenues, a joint office opens in July.",
    acts: ["agree | Senegal + Gambia | share gas revenues", "?pledge/announce/state | * | office"],
    known: "agreement noun with between",
  },
  {
    text: "The minister's threat to expel the ambassador was not repeated.",
    acts: ["threaten | minister | expel the ambassador"],
  },
  {
    text: "Iran's plan to enrich uranium at a third site alarmed inspectors.",
    acts: ["propose/pledge/decide/announce | Iran | enrich uranium"],
  },
  {
    text: "There is growing distrust in the continued commitment of Vienna to the fund.",
    acts: ["?assess | *", "?reaffirm | *"],
  },
  {
    text: "The formation of a joint river police was announced by Laos and Thailand.",
    acts: ["announce | Laos + Thailand | joint river police | positive planned"],
    commitments: ["announced | Laos + Thailand | joint river police | testable"],
    known: "agents behind by: the second is lost",
  },
  {
    text: "Canada's commitment to double its peacekeeping force will be tested in the autumn.",
    acts: ["?pledge/reaffirm | Canada | peacekeeping force"],
  },
  {
    text: "The agreement on fishing rights in the strait expires in June.",
    acts: [],
    commitments: [],
  },
  {
    text: "The promised land reform never came.",
    acts: [],
    commitments: [],
  },
  {
    text: "Uganda said it would delay the launch of the satellite, first promised for 2024.",
    acts: ["pledge/cancel/announce/state | Uganda | launch of the satellite"],
  },
  {
    text: "Bangladesh renewed its pledge to take back the refugees from the island.",
    acts: ["reaffirm | Bangladesh | take back the refugees | positive planned"],
    commitments: ["announced/inProgress | Bangladesh | take back the refugees | testable"],
    known: "renewed its pledge is reaffirm",
  },
  {
    text: "The harbour board suspended the sale of the crane.",
    acts: ["cancel | harbour board | crane"],
    commitments: ["stalled | harbour board | crane"],
  },
  {
    text: "The harbour board has kept its promise to sell the crane.",
    acts: ["state | harbour board | crane | positive actual", "?pledge | *"],
    commitments: ["fulfilled | harbour board | crane"],
  },
  {
    text: "The treaty was being signed when the lights went out.",
    acts: [],
    commitments: [],
  },
  {
    text: "The mill has cut 30 jobs, blaming soaring costs.",
    acts: ["?decide/announce/state | mill | 30 jobs"],
  },
];
