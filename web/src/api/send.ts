/** How a request reaches the API. */
export type Send = (request: Request) => Promise<Response>;
