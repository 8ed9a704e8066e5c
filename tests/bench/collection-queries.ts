/** Ten kinds of question that people ask of a collection, in SPARQL 1.1 with our prefixes preset. */
export const collectionQueries: Readonly<Record<string, string>> = {
  "two hops": `SELECT ?what ?whom { ?k pledge:committer actor:Actor7 ; pledge:beneficiary/rdfs:label ?whom ; rdfs:label ?what }`,
  aggregate: `SELECT ?who ?currency (SUM(?v) AS ?sum) (COUNT(*) AS ?n) { ?k pledge:committer ?who ; pledge:amount ?a . ?a schema:currency ?currency ; schema:value ?v } GROUP BY ?who ?currency`,
  "date range": `SELECT ?k ?day { ?k pledge:deadline ?day FILTER(?day >= "2022-03-01"^^xsd:date && ?day < "2022-03-15"^^xsd:date) }`,
  regex: `SELECT ?k ?label { ?k a pledge:Commitment ; rdfs:label ?label FILTER REGEX(?label, "repair .*harbours") }`,
  optional: `SELECT ?k ?v ?day { ?k pledge:committer actor:Actor3 OPTIONAL { ?k pledge:amount/schema:value ?v } OPTIONAL { ?k pledge:deadline ?day } }`,
  path: `SELECT DISTINCT ?act ?type { actor:Actor11 ^pledge:committer/^pledge:concerns/^pledge:reports* ?act . ?act pledge:actType ?type }`,
  "top n": `SELECT ?k ?v { ?k pledge:amount/schema:value ?v } ORDER BY DESC(?v) ?k LIMIT 20`,
  count: `SELECT ?type (COUNT(*) AS ?n) { ?act a pledge:SpeechAct ; pledge:actType ?type } GROUP BY ?type`,
  snippets: `SELECT ?quote ?title { ?k pledge:committer actor:Actor20 ; pledge:evidence ?p . ?p nif:anchorOf ?quote ; nif:referenceContext/dcterms:title ?title }`,
  pairs: `SELECT ?who ?whom (COUNT(*) AS ?n) { ?k pledge:committer ?who ; pledge:beneficiary ?whom } GROUP BY ?who ?whom ORDER BY DESC(?n) ?who ?whom LIMIT 50`,
};

const STANDING = `?k a pledge:Commitment ; pledge:status/skos:notation ?order ; pledge:polarity value:pol-positive .
  FILTER(?order >= 20 && ?order < 43) FILTER NOT EXISTS { ?k pledge:optional true }`;

/** What the typed queries answer, as SPARQL has to ask it. */
export const aggregateQueries = {
  sums: `SELECT ?committer ?label ?currency (SUM(COALESCE(?x, 0)) AS ?exact) (SUM(COALESCE(?x, ?y, 0)) AS ?lower) (SUM(COALESCE(?x, ?z, 0)) AS ?upper)
    (GROUP_CONCAT(STR(?k)) AS ?commitments) { ${STANDING} ?k pledge:committer ?committer ; pledge:amount ?a . ?committer rdfs:label ?label .
    ?a schema:currency ?currency OPTIONAL { ?a schema:value ?x } OPTIONAL { ?a schema:minValue ?y } OPTIONAL { ?a schema:maxValue ?z } } GROUP BY ?committer ?label ?currency`,
  due: `SELECT ?k ?label ?day ?who ?document ?begin ?end ?quote { { ?k pledge:deadline ?day } UNION { ?k pledge:scheduledFor ?day }
    FILTER(?day >= "2023-01-01"^^xsd:date && ?day <= "2023-02-28"^^xsd:date)
    ?k rdfs:label ?label ; pledge:polarity value:pol-positive ; pledge:committer/rdfs:label ?who ; pledge:status/skos:notation ?order . FILTER(?order < 40)
    FILTER NOT EXISTS { ?k pledge:optional true }
    ?k pledge:evidence ?p . ?p nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?quote ; nif:referenceContext ?document } ORDER BY ?day ?label`,
  monthSaid: `SELECT ?month (COUNT(?k) AS ?n) (GROUP_CONCAT(STR(?k)) AS ?iris) { ?k a pledge:Commitment ; pledge:evidence/nif:referenceContext/pledge:referenceDate ?day
    FILTER NOT EXISTS { ?k pledge:optional true } BIND(SUBSTR(STR(?day), 1, 7) AS ?month) } GROUP BY ?month`,
} as const;
