import type { Rulebook } from '../model/rulebook.js';
import { inLanguage } from '../model/text.js';

/**
 * The bill of materials of the generated package, CycloneDX 1.6: the package itself, which depends on nothing. It has
 * no serial number and no time, so that the same rules give the same bytes.
 */
export function billOfMaterials({ settings }: Pick<Rulebook, 'settings'>): object {
  const { name, version } = settings.package;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        description: `${inLanguage(settings.title, 'en')} as typed evaluators, each answer with its citations.`,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
        purl,
      },
    },
    components: [],
    dependencies: [{ ref: purl, dependsOn: [] }],
  };
}
