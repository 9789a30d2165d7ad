import {
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
} from 'graphql';

/** What graphql-js says of a field that is missing in an input: both names are those of the public schema. */
const MISSING_FIELD = /^Field "(\w+)" of required type "[\w[\]!]+" was not provided\.$/;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses variables that are not of the type that the operation declares, before graphql-js does, whose words repeat the
 * value: what stands in a variable may be what somebody submits. The variable is named, and the place in it by names of
 * the schema and numbers alone.
 * @throws GraphQLError with `extensions.code` `invalid-input` and HTTP 400.
 */
export function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): void {
  for (const definition of variableDefinitions) {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    const name = definition.variable.name.value;
    if (Object.hasOwn(variables, name))
      coerceInputValue(variables[name], type, (path, _value, { message }) => {
        refuse(`The variable $${name} is not of the type that the query declares`, [
          ...path,
          ...(MISSING_FIELD.exec(message)?.slice(1) ?? []),
        ]);
      });
    else if (isNonNullType(type) && !definition.defaultValue) refuse(`The variable $${name} is missing`, []);
  }
}

function refuse(sentence: string, path: readonly (string | number)[]): never {
  const place = path.length > 0 ? ` at /${path.join('/')}` : '';
  throw new GraphQLError(`${sentence}${place}.`, {
    extensions: { code: 'invalid-input', http: { status: 400 } },
  });
}
