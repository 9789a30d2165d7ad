import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { packageRoot } from '@app/config';
import { RESOLVERS } from './api.module';
import { DOOR } from './door/door.decorator';

const PAGE = join(packageRoot(), 'schemas', 'graphql', 'schema.graphql');
let schema: GraphQLSchema;

beforeAll(async () => {
  const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
  schema = lexicographicSortSchema(await module.get(GraphQLSchemaFactory).create(RESOLVERS));
});

describe('the GraphQL schema', () => {
  it('stands on one page (ENTENTE_UPDATE=1 writes it anew)', () => {
    const page = `# Generated from the resolvers and compared in the tests.\n${printSchema(schema)}\n`;
    if (process.env['ENTENTE_UPDATE']) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('describes every type, field and argument', () => {
    const bare = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return [];
      const fields: {
        name: string;
        description?: string | null;
        args?: readonly { name: string; description?: string | null }[];
      }[] = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const roots = ['Query', 'Mutation', 'Subscription'].includes(type.name);
      return [
        ...(type.description || roots ? [] : [type.name]),
        ...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
        ...fields.flatMap(({ name, args = [] }) =>
          args
            .filter(({ description }) => !description)
            .map((argument) => `${type.name}.${name}(${argument.name})`),
        ),
        ...(isEnumType(type) && !type.description ? [type.name] : []),
      ];
    });
    expect(bare).toEqual([]);
  });

  it('has a door before every root field, and no resolver that inherits from another', () => {
    for (const resolver of RESOLVERS) {
      expect(Object.getPrototypeOf(resolver)).toBe(Function.prototype);
      for (const name of Object.getOwnPropertyNames(resolver.prototype)) {
        const handler: unknown = Object.getOwnPropertyDescriptor(resolver.prototype, name)?.value;
        const kind: unknown =
          typeof handler === 'function' ? Reflect.getMetadata('graphql:resolver_type', handler) : undefined;
        if (kind === 'Query' || kind === 'Mutation' || kind === 'Subscription')
          expect([resolver.name, name, Reflect.getMetadata(DOOR, handler as object) !== undefined]).toEqual([
            resolver.name,
            name,
            true,
          ]);
      }
    }
  });
});
