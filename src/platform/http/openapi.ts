import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { sayAnswers } from './openapi-answers.js';
import { sayRulesOfFields } from './openapi-rules.js';
import { ProblemView } from './problem.dto.js';

const ABOUT = `Results of the 44 track and field federations of the Americas.

Reading needs no key. Writing needs \`Authorization: Bearer <access token>\` (people) or \`X-Api-Key\` (a federation's
machines). Errors are \`application/problem+json\`; every answer carries \`X-Request-Id\`. Lists are
\`{ items, next }\`: ask again with \`cursor=<next>\`. \`Accept-Language: en | es | pt | fr\` chooses the language.`;

/** The OpenAPI document as the code says it. */
export function openApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Pan-American Athletics Hub')
    .setDescription(ABOUT)
    .setVersion('1')
    .addBearerAuth()
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Api-Key' }, 'apiKey')
    .build();
  sayRulesOfFields();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) =>
      `${controller.replace('Controller', '').toLowerCase()}.${method}`,
    extraModels: [ProblemView],
  });
  sayAnswers(document);
  return inOneOrder(document);
}

/** The compiler gives the members of a type in no order of their own; the document is the same after every build. */
function inOneOrder<T>(part: T): T {
  if (!part || typeof part !== 'object') return part;
  for (const [name, value] of Object.entries(part)) {
    if (name === 'enum' && Array.isArray(value))
      value.sort((one, other) => (String(one) < String(other) ? -1 : 1));
    else inOneOrder<unknown>(value);
  }
  return part;
}
