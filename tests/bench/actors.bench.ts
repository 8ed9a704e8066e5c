/**
 * How the time to tell who is who grows with the number of articles, which name the same 300 actors in many forms. Time is
 * processor time of this process. A line is linear when 500 articles take twice and 1,000 four times as long as 250: divide
 * the means. `npm run bench`.
 */

import { bench, describe } from "vitest";
import { extractFacts, loadEnglish, type Analyser, type Source } from "../../src/node.ts";
import { generateArticles } from "../resolve/generated-articles.ts";

const COUNTS = [250, 500, 1000] as const;

const english = await loadEnglish();
const sources: readonly Source[] = generateArticles(1000).map(({ source }) => source);

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const options = { now: processorTime, time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 };

/** The analyser, which remembers what it said of the same words: what is left to measure is everything after it. */
function remembering(analyser: Analyser): Analyser {
  const keep = <In, Out>(ask: (question: In) => Out): ((question: In) => Out) => {
    const known = new Map<string, Out>();
    return (question) => {
      const key = JSON.stringify(question);
      const answer = known.get(key) ?? ask(question);
      known.set(key, answer);
      return answer;
    };
  };
  const { labelNames } = analyser;
  return {
    ...analyser,
    tag: keep(analyser.tag),
    ...(labelNames === undefined ? {} : { labelNames: keep(labelNames) }),
  };
}

describe("articles that name 300 actors, words tagged before", () => {
  const analyser = remembering(english);
  for (const count of COUNTS)
    bench(`text to facts: ${count} articles`, () => {
      extractFacts(sources.slice(0, count), { analyser });
    }, options); // prettier-ignore
});

describe("articles that name 300 actors, the whole line, once", () => {
  const once = { ...options, iterations: 1, warmupIterations: 0 };
  for (const count of COUNTS)
    bench(`text to facts: ${count} articles`, () => {
      extractFacts(sources.slice(0, count), { analyser: english });
    }, once); // prettier-ignore
});
