/** What a door answered. */
export interface Answer<T = Record<string, any>> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T;
  readonly errors: {
    message: string;
    extensions: { code: string; issues?: { pointer: string; code: string }[] };
  }[];
}

/** Posts a GraphQL operation. */
export async function ask<T>(
  url: string,
  token: string | undefined,
  query: string,
  variables: object = {},
): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // The worker shares this process: while it works the server cannot tell that it will close an idle connection.
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: T; errors?: Answer['errors'] };
  return {
    status: response.status,
    headers: response.headers,
    data: (body.data ?? {}) as T,
    errors: body.errors ?? [],
  };
}
