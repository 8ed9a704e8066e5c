/** `pledgegraph gazetteer`: what is known of actors, as a graph. */

import type { Command } from "commander";
import { formatOf, put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, type Exit, type Io } from "./io.ts";
import { addGazetteerOption, type GazetteerOption } from "./options.ts";

interface Options extends GazetteerOption {
  readonly output: string;
  readonly format?: string;
}

/** The formats of whole graphs; the others show commitments and who is tied to whom by them, and here are none. */
const FORMATS = ["turtle", "trig", "ntriples", "nquads", "jsonld"];

export function gazetteerCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "gazetteer",
    "write what is known of states, bodies, offices and people, with memberships and terms of office, as a graph",
    [
      "gazetteer -o gazetteer.ttl",
      "query graph.ttl members-on-the-day.rq --with gazetteer.ttl",
      "gazetteer --format ntriples | grep NATO",
      "gazetteer --gazetteer ports.tsv -o gazetteer.ttl",
    ],
  )
    .option("-o, --output <file>", "file to write; the extension says the format, - is stdout as Turtle", "-")
    .option("--format <format>", `format of -o: ${FORMATS.join(", ")}`);
  return addGazetteerOption(command).action(async (options: Options) => {
    finish(await writeGazetteer(options, io));
  });
}

async function writeGazetteer(options: Options, io: Io): Promise<Exit> {
  const [{ exporterFor, gazetteerQuads, withGazetteer }, { gazetteerFrom }] = await Promise.all([
    import("../node.ts"),
    import("./read-gazetteer.ts"),
  ]);
  const { output, format } = options;
  const exporter = exporterFor(format ?? formatOf(output));
  if (!FORMATS.includes(exporter.format))
    throw new Error(
      `${exporter.format} shows commitments, and a gazetteer has none: give one of ${FORMATS.join(", ")}`,
    );
  const quads = withGazetteer(await gazetteerFrom(options), gazetteerQuads);
  await put(io, output, exporter.write(quads));
  return EXIT.done;
}
