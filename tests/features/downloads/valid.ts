import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/** What is wrong with JSON data by a JSON Schema: nothing, if it is valid. */
export function jsonFaults(schema: object, data: unknown): string[] {
  const isAddress = (text: string) => URL.canParse(text);
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: isAddress, iri: isAddress, date: isDay } });
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** What is wrong with an XML text by an XML Schema; one that is not well formed is an error. */
export function xmlFaults(schema: string, xml: string): string[] {
  const [xsd, document] = [XmlDocument.fromString(schema), XmlDocument.fromString(xml)];
  const validator = XsdValidator.fromDoc(xsd);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    validator.dispose();
    document.dispose();
    xsd.dispose();
  }
}

/** A schema that stands beside the tests. */
export function schemaText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
}
