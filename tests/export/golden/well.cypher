CREATE CONSTRAINT pledgegraph_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;
UNWIND [
  {label: 'Ada Holm', iri: 'https://w3id.org/pledgegraph/actor/Ada', wikidata: 'Q7259'},
  {label: 'Bo Berg', iri: 'https://w3id.org/pledgegraph/actor/Bo'}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n:Person, n += row;
UNWIND [
  {label: 'chair of the Well Fund', iri: 'https://w3id.org/pledgegraph/actor/ChairOfWellFund'}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n:Office, n += row;
UNWIND [
  {label: 'Lake News', iri: 'https://w3id.org/pledgegraph/actor/LakeNews'},
  {label: 'Well Fund', iri: 'https://w3id.org/pledgegraph/actor/WellFund'}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n:Organisation, n += row;
UNWIND [
  {label: 'people of Lakeby', iri: 'https://w3id.org/pledgegraph/actor/Lakeby'}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n:Group, n += row;
UNWIND [
  {label: '=the well is sold', iri: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-178-186', status: 'announced', polarity: 'negative'},
  {label: '2.5 million euro and up to 12 pumps for Lakeby', iri: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30', status: 'announced', polarity: 'positive', amount: 2500000.0, currency: 'EUR', deadline: '2030-05-01'}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n:Commitment, n += row;
UNWIND [
  {source: 'https://w3id.org/pledgegraph/actor/Ada', target: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}},
  {source: 'https://w3id.org/pledgegraph/actor/Bo', target: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}}
] AS row
MATCH (a:Entity {iri: row.source}) MATCH (b:Entity {iri: row.target}) MERGE (a)-[r:ANNOUNCES]->(b) SET r += row.properties;
UNWIND [
  {source: 'https://w3id.org/pledgegraph/actor/Ada', target: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}},
  {source: 'https://w3id.org/pledgegraph/actor/Bo', target: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}}
] AS row
MATCH (a:Entity {iri: row.source}) MATCH (b:Entity {iri: row.target}) MERGE (a)-[r:COMMITTED_TO]->(b) SET r += row.properties;
UNWIND [
  {source: 'https://w3id.org/pledgegraph/actor/Ada', target: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-178-186', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}},
  {source: 'https://w3id.org/pledgegraph/actor/Bo', target: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-178-186', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}}
] AS row
MATCH (a:Entity {iri: row.source}) MATCH (b:Entity {iri: row.target}) MERGE (a)-[r:RULES_OUT]->(b) SET r += row.properties;
UNWIND [
  {source: 'https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30', target: 'https://w3id.org/pledgegraph/actor/Lakeby', properties: {quote: 'Ada Holm and Bo Berg announced on Friday, "for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the river falls.', document: 'A "well" for Lakeby', published: '2030-01-04', acts: 1}}
] AS row
MATCH (a:Entity {iri: row.source}) MATCH (b:Entity {iri: row.target}) MERGE (a)-[r:BENEFICIARY]->(b) SET r += row.properties;
