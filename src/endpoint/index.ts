export { createEndpoint, type Answerer, type EndpointOptions } from "./endpoint.ts";
