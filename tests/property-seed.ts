import fc from "fast-check";

/**
 * Property tests try the same cases on every machine, so that a red run is about the change. `FC_SEED=$RANDOM npm test`
 * looks for new ones; a failure prints its counterexample, which becomes a row of a table.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["FC_SEED"] ?? 20) });
