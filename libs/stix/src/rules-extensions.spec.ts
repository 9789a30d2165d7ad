import { INCIDENT_EXTENSION_ID } from './extension-ids';
import { errorsOf, idOf, objectOf, warningsOf, type Properties } from './rule-cases';

const ID = idOf('extension-definition', 7);
const extended = (type: string, extension_type: string, properties: Properties = {}) =>
  objectOf(type, { name: 'a', extensions: { [ID]: { extension_type } }, ...properties });
const definition = (properties: Properties) =>
  objectOf('extension-definition', {
    id: ID,
    version: '1.0.0',
    created_by_ref: idOf('identity'),
    ...properties,
  });

describe('the rules of extensions', () => {
  it('refuse an extension on the wrong type', () => {
    const extensions = { [INCIDENT_EXTENSION_ID]: { extension_type: 'property-extension' } };
    expect(errorsOf([objectOf('incident', { name: 'a', extensions })])).toEqual([]);
    expect(errorsOf([objectOf('tool', { name: 'a', extensions })])).toEqual([
      `extension-misplaced /objects/0/extensions/${INCIDENT_EXTENSION_ID}`,
    ]);
  });

  it('refuse an extension for a new type on a type of the standard', () => {
    expect(errorsOf([extended('x-thing', 'new-sdo')])).toEqual([]);
    expect(errorsOf([extended('tool', 'new-sdo')])).toEqual([
      `extension-new-object /objects/0/extensions/${ID}`,
    ]);
  });

  it('hold an extension against its definition, when the bundle has it', () => {
    const other = definition({ extension_types: ['property-extension'] });
    expect(errorsOf([extended('x-thing', 'new-sdo'), other])).toEqual([
      `extension-type-undeclared /objects/0/extensions/${ID}`,
    ]);
    const toplevel = definition({
      extension_types: ['toplevel-property-extension'],
      extension_properties: ['rank'],
    });
    const tool = extended('tool', 'toplevel-property-extension', { rank: 5, x_other: 1 });
    expect(errorsOf([tool, toplevel])).toEqual([]);
    expect(warningsOf([tool, toplevel])).toEqual(['property-undeclared /objects/0/x_other']);
    expect(warningsOf([tool])).toEqual([]);
  });

  it('tell of customs that no extension explains', () => {
    expect(warningsOf([objectOf('x-thing')])).toEqual(['custom-object /objects/0/type']);
    expect(warningsOf([extended('x-thing', 'new-sdo', { x_a: 1 })])).toEqual([]);
    expect(warningsOf([objectOf('tool', { name: 'a', x_a: 1 })])).toEqual(['custom-property /objects/0/x_a']);
    expect(warningsOf([extended('tool', 'toplevel-property-extension', { x_a: 1 })])).toEqual([]);
    expect(warningsOf([objectOf('tool', { name: 'a', extensions: { 'x-my-ext': { a: 1 } } })])).toEqual([
      'custom-extension /objects/0/extensions/x-my-ext',
    ]);
  });
});
