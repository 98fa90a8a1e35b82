### What the Support Office looks after, and what the Commission watches.

admin-scheme-lead = Hasta dónde ha llegado el programa, por Consorcio y por estado.
admin-whole = Todos los Consorcios juntos
admin-target = { $done } de { $target } intercambios realizados.
admin-counted = Recuento
admin-by-partnership = Por Consorcio
admin-id = Nombre corto en las direcciones
admin-id-help = Minúsculas, cifras y guiones, por ejemplo smart-city. No se puede cambiar después.
admin-added = Añadido: { $name }

## Partnerships and clusters

admin-partnerships = Consorcios
admin-partnerships-lead = Quién admite inscripciones ahora y quién las admitía antes.
admin-partnerships-none = Aún no hay ningún Consorcio. Añada el primero.
profile-add = Añadir un Consorcio
profile-phase = Fase del programa
profile-phase-help = Por ejemplo open.
profile-current = Admite inscripciones
profile-past = Del pasado
admin-clusters = Clústeres
admin-clusters-lead = Organizaciones clúster que nombran los solicitantes y los Consorcios.
admin-clusters-none = Aún no hay ninguna organización clúster. Añada la primera.
cluster-add = Añadir una organización clúster
cluster-name = Nombre
cluster-region = Región
cluster-region-help = Código ISO 3166-2, por ejemplo PT-11.
cluster-eccp = Perfil en la plataforma de colaboración
cluster-has-eccp = Tiene perfil en la Plataforma Europea de Colaboración de Clústeres
cluster-aliases = Otros nombres

## People

admin-people-lead = Todas las personas con cuenta y lo que pueden hacer.
admin-people-none = Aún nadie tiene cuenta.
people-all = Todas las personas
people-person = Cuenta y funciones de una persona
people-name = Nombre
people-email = Correo electrónico
people-roles = Funciones
people-role = Función
people-created = Desde
people-seen = Último acceso
people-never = Nunca
people-verified = Dirección verificada
people-unverified = Sin verificar
people-kind-organisation = Actúa en nombre de una organización
people-kind-partnership = Responsable de un Consorcio
people-acts-for = Actúa en nombre de { $name }
people-officer-of = Responsable de { $name }
people-no-roles = Aún sin función.
people-give = Dar una función
people-given = Se ha dado la función
people-take = Retirar: { $role }
people-taken = Se ha retirado la función
people-invite = Invitar a personal
people-invite-text = Recibirá un correo con un enlace. Al aceptarlo se crea la cuenta, si aún no existe.
people-invite-send = Enviar la invitación
people-invited = La invitación está en camino a { $email }. Su enlace sirve una vez, durante treinta días.

## Retention

retention-text = Las inscripciones que nunca llevaron a un intercambio se borran tras el período que fija el reglamento. Una prueba dice qué se borraría y no cambia nada.
retention-try = Probar sin borrar
retention-tried = Esto es lo que se borraría
retention-nothing = No hay nada que borrar.
retention-sure = El borrado no se puede deshacer.
retention-run = Borrar ahora
retention-done = Borrado
retention-more = Queda más por borrar: ejecútelo otra vez.
retention-before = Última actividad antes de
retention-registrations = Inscripciones
retention-uploads = Archivos
retention-values = Datos personales en el registro
retention-rulebook = Reglamento aplicado

## Sampling

admin-sampling = Muestreo
admin-sampling-lead = Solo el azar decide qué compromisos valida también la Comisión. Al comienzo de cada mes se sortea un número secreto y se publica su huella; el número se publica cuando termina el mes. Con ambos, cualquiera puede repetir cada sorteo: su navegador lo hace aquí.
sampling-month = Mes
sampling-of = Sorteos de { $month }
sampling-promise = Huella del número secreto
sampling-promised = Huella publicada
sampling-published = Número publicado
sampling-seed = El número, ya no secreto
sampling-draws = Compromisos en el sorteo
sampling-drawn = Sorteados para la Comisión
sampling-secret = Aún secreta
sampling-secret-text = El número se publica cuando termina el mes. Hasta entonces solo se conoce su huella: nadie puede calcular los sorteos de antemano ni elegir después otro número.
sampling-none = Aún no ha comenzado ningún mes. La primera huella aparece con la primera firma.
sampling-no-draws = Este mes no hubo ningún sorteo.
sampling-all = Todos los meses
sampling-ticket = Huella del compromiso
sampling-rate = Probabilidad
sampling-before = Sorteados antes
sampling-outcome = Resultado registrado
sampling-is-drawn = Sorteado
sampling-is-not-drawn = No sorteado
sampling-repeated = Repetido aquí
sampling-same = Igual
sampling-differs = Otro resultado
sampling-all-same = Todos los sorteos dan lo mismo
sampling-not-same = Un sorteo no da lo mismo
sampling-how = Su navegador ha comprobado que el número corresponde a su huella, ha calculado cada sorteo a partir del número y de la huella del compromiso, y ha comparado el resultado con lo registrado. La huella de un compromiso figura debajo de sus firmas.
sampling-bad-seed = El número publicado no se puede leer
sampling-rules = Las reglas del sorteo, comprobadas con el primer compromiso

## Rulebooks

admin-rulebooks = Reglamentos
admin-rulebooks-lead = Todas las versiones de las reglas, con la fuente de cada valor. Una versión no cambia nunca; una nueva requiere dos personas.
rulebook-versions = Todas las versiones
rulebook-waiting = A la espera de una segunda persona
rulebook-none = Aún no hay ningún reglamento.
rulebook-version = Versión
rulebook-title = Título
rulebook-valid-from = Desde
rulebook-valid-to = Hasta
rulebook-from = desde el { $from }
rulebook-note = Qué ha cambiado
rulebook-example = Ejemplo
rulebook-compare = Comparar dos versiones
rulebook-before = Versión anterior
rulebook-after = Versión posterior
rulebook-same = Ningún valor difiere.
rulebook-differences = { $count ->
    [one] Difiere { $count } valor
   *[other] Difieren { $count } valores
}
rulebook-value = Valor
rulebook-value-before = Antes
rulebook-value-after = Después
rulebook-values = Valores y sus fuentes
rulebook-page = Reglamento { $version }
rulebook-propose-from = Proponer una versión nueva a partir de esta
rulebook-against = Qué cambia respecto a { $version }
rulebook-waits = Propuesta, no en vigor
rulebook-waits-text = Otro miembro de la Oficina de Apoyo compara los valores y la pone en vigor, o retira la propuesta.
rulebook-proposed-at = Propuesta el { $day }.
rulebook-proposed-by-you = Usted la propuso el { $day }.
rulebook-in-force = En vigor
rulebook-in-force-text = Se aplica desde el { $from } a lo que se decida a partir de entonces.
rulebook-put-in-force = Poner en vigor
rulebook-withdraw = Retirar
rulebook-back = Salir sin proponer; el borrador queda en este navegador
rulebook-new = Una versión nueva, a partir de { $version }
rulebook-new-text = Cambie lo que deba cambiar; todo lo demás queda igual. Cada valor indica de dónde procede.
rulebook-part = Parte del reglamento
rulebook-part-general = General
rulebook-part-participation = Quién puede participar
rulebook-part-stay = Duración de la estancia
rulebook-part-lump-sum = Importes a tanto alzado
rulebook-part-matching = Emparejamiento
rulebook-part-partnership-choice = Elección de un Consorcio
rulebook-part-commitment = Compromiso de Calidad
rulebook-part-deadlines = Plazos
rulebook-part-retention = Conservación de expedientes
rulebook-change = Cambiar
rulebook-change-value = Cambiar: { $name }
rulebook-keep = Mantener este valor
rulebook-wrong-kind = Este valor tiene que ser del mismo tipo que antes: un número sigue siendo un número.
rulebook-grade = Qué fundamento tiene
rulebook-official = Oficial: lo dice el programa o la ley
rulebook-reported = Según terceros: lo dice alguien cercano al programa
rulebook-assumed = Supuesto: nuestra lectura, abierta a corrección
rulebook-source = Fuente
rulebook-origin-of = Fuente de todo: { $name }
rulebook-remove = Quitar { $name }
rulebook-copy = Añadir como copia de esto
rulebook-copy-name = Nombre de otra entrada
rulebook-result = Qué cambia
rulebook-wrong = Estos valores no encajan entre sí
rulebook-propose = Proponer esta versión
cluster-edit = Corregir una organización clúster
cluster-not-saved = La organización clúster no se ha guardado
