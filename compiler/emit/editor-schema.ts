import casesBase from '../../schema/cases.schema.json' with { type: 'json' };
import documentBase from '../../schema/document.schema.json' with { type: 'json' };
import enquiryBase from '../../schema/enquiry.schema.json' with { type: 'json' };
import provisionBase from '../../schema/provision.schema.json' with { type: 'json' };
import type { Artifact } from './artifact.js';
import { casesSchema } from './editor/cases-schema.js';
import { documentSchema } from './editor/document-schema.js';
import { enquirySchema } from './editor/enquiry-schema.js';
import { provisionSchema } from './editor/provision-schema.js';
import { explained, type Schema } from './editor/schema.js';
import type { EditorVocabulary } from './editor/vocabulary.js';

/**
 * The schemas by which an editor completes and checks rule files while they are written: those of `schema/`, with the
 * vocabulary of the rulebook in place of patterns. A condition is one block whose keys are every fact and every
 * provision, each with the phrases of its kind, so that a mistake has one message. What crosses files is left to the
 * compiler.
 */
export function editorSchemas(vocabulary: EditorVocabulary): readonly Artifact[] {
  return [
    artifact('provision', provisionSchema(explained(provisionBase as Schema), vocabulary)),
    artifact('document', documentSchema(explained(documentBase as Schema), vocabulary)),
    artifact('cases', casesSchema(explained(casesBase as Schema), vocabulary)),
    artifact('enquiry', enquirySchema(explained(enquiryBase as Schema), vocabulary)),
  ];
}

function artifact(kind: string, schema: Schema): Artifact {
  return { path: `schema/editor/${kind}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
}
