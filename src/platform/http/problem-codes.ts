import type { Language } from './language.js';

type Titles = Record<Language, string>;
const code = (status: number, en: string, es: string, pt: string, fr: string) => ({
  status,
  titles: { en, es, pt, fr } satisfies Titles,
});

/** Every kind of problem that the hub answers with: stable code, HTTP status, title in four languages. */
export const PROBLEMS = {
  malformed: code(
    400,
    'Malformed request',
    'Solicitud mal formada',
    'Pedido malformado',
    'Requête mal formée',
  ),
  invalid_token: code(
    400,
    'Link or code no longer valid',
    'Enlace o código no válido',
    'Link ou código inválido',
    'Lien ou code non valide',
  ),
  insufficient_user_authentication: code(
    401,
    'Prove again who you are',
    'Vuelva a identificarse',
    'Identifique-se novamente',
    'Identifiez-vous à nouveau',
  ),
  second_factor_required: code(
    403,
    'Second factor needed',
    'Se necesita un segundo factor',
    'É preciso um segundo fator',
    'Second facteur nécessaire',
  ),
  invalid_parameter: code(
    400,
    'Invalid parameter',
    'Parámetro no válido',
    'Parâmetro inválido',
    'Paramètre non valide',
  ),
  unauthenticated: code(401, 'Not signed in', 'Sin identificar', 'Não identificado', 'Non identifié'),
  forbidden: code(403, 'Not allowed', 'No permitido', 'Não permitido', 'Non autorisé'),
  not_found: code(404, 'Not found', 'No encontrado', 'Não encontrado', 'Introuvable'),
  method_not_allowed: code(
    405,
    'Method not allowed',
    'Método no permitido',
    'Método não permitido',
    'Méthode non autorisée',
  ),
  not_acceptable: code(406, 'Not acceptable', 'No aceptable', 'Não aceitável', 'Non acceptable'),
  conflict: code(409, 'Conflict', 'Conflicto', 'Conflito', 'Conflit'),
  already_exists: code(409, 'Already exists', 'Ya existe', 'Já existe', 'Existe déjà'),
  illegal_transition: code(
    409,
    'Not possible in this state',
    'No es posible en este estado',
    'Não é possível neste estado',
    'Impossible dans cet état',
  ),
  four_eyes: code(
    409,
    'Another person must decide',
    'Debe decidir otra persona',
    'Outra pessoa deve decidir',
    'Une autre personne doit décider',
  ),
  evidence_missing: code(
    409,
    'Papers are missing',
    'Faltan documentos',
    'Faltam documentos',
    'Des pièces manquent',
  ),
  must_confirm: code(409, 'Must be confirmed', 'Debe confirmarse', 'Deve ser confirmado', 'À confirmer'),
  idempotency_in_flight: code(
    409,
    'Same key in progress',
    'Misma clave en curso',
    'Mesma chave em andamento',
    'Même clé en cours',
  ),
  precondition_failed: code(
    412,
    'Changed in the meantime',
    'Cambió entretanto',
    'Mudou entretanto',
    'Modifié entre-temps',
  ),
  request_timeout: code(
    408,
    'Request too slow',
    'Solicitud demasiado lenta',
    'Pedido lento demais',
    'Requête trop lente',
  ),
  too_large: code(413, 'Too large', 'Demasiado grande', 'Grande demais', 'Trop volumineux'),
  uri_too_long: code(
    414,
    'Address too long',
    'Dirección muy larga',
    'Endereço longo demais',
    'Adresse trop longue',
  ),
  unsupported_media_type: code(
    415,
    'Content type not accepted',
    'Tipo de contenido no aceptado',
    'Tipo de conteúdo não aceito',
    'Type de contenu non accepté',
  ),
  invalid: code(422, 'Invalid input', 'Datos no válidos', 'Dados inválidos', 'Données non valides'),
  idempotency_mismatch: code(
    422,
    'Same key, other request',
    'Misma clave, otra solicitud',
    'Mesma chave, outro pedido',
    'Même clé, autre requête',
  ),
  unsupported: code(422, 'Unsupported', 'Sin soporte', 'Sem suporte', 'Non pris en charge'),
  too_many_requests: code(
    429,
    'Too many requests',
    'Demasiadas solicitudes',
    'Pedidos demais',
    'Trop de requêtes',
  ),
  headers_too_large: code(
    431,
    'Headers too large',
    'Encabezados demasiado grandes',
    'Cabeçalhos grandes demais',
    'En-têtes trop volumineux',
  ),
  internal: code(500, 'Internal error', 'Error interno', 'Erro interno', 'Erreur interne'),
  unavailable: code(503, 'Try again later', 'Intente más tarde', 'Tente mais tarde', 'Réessayez plus tard'),
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
