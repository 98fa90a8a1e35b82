### Textos visibles del portal en español. Tratamiento: usted, o forma impersonal.
### Glosario: un término para cada cosa.
### visitor = visitante; host = anfitrión; counterpart = contraparte; applicant = solicitante
### Partnership = Consorcio; Support Office = Oficina de Apoyo; Commission = Comisión
### Commitment to Quality = Compromiso de Calidad; Financial Agreement = Acuerdo Financiero
### lump sum = importe a tanto alzado; registration = inscripción; proposal = propuesta; exchange = intercambio
### catalogue = catálogo; suggestion = sugerencia; cluster = clúster; cluster organisation = organización clúster
### draft = borrador; on hold = en suspenso; receipt (of a rule) = constancia; evidence = justificantes
### alumni = antiguos participantes; group visit = visita en grupo; case = expediente; scheme = programa
### matching = emparejamiento; building = preparación; execution = ejecución; rulebook = reglamento; feedback = valoración
### No se traducen: ClusterXchange, ECCP, nombres de productos, códigos de moneda, formatos de archivo.

product-name = ClusterXchange
skip-to-content = Ir al contenido principal

## Frame

header-menu = Menú
header-navigation = Principal
nav-scheme = El programa
nav-meet = Encuentros
nav-organisation = Organización
nav-work = Expedientes
nav-partnership = Consorcio
nav-run = Gestión del programa
nav-help = Ayuda
nav-counterparts = Contrapartes
nav-invitations = Invitaciones
nav-visits = Visitas en grupo
nav-alumni = Antiguos participantes
nav-colleagues = Colegas y accesos
nav-host-page = Nuestra página pública
nav-registrations = Inscripciones
nav-exchanges = Intercambios
nav-payments = Pagos
nav-participants = Participantes
nav-progress = Avance
nav-about-us = Sobre el Consorcio
nav-whole-scheme = Todo el programa
nav-sampling = Muestreo
nav-rulebooks = Reglamentos
nav-clusters = Clústeres
nav-people = Personas y funciones
nav-retention = Conservar y borrar
nav-statistics = Estadísticas
nav-accessibility = Accesibilidad
nav-privacy = Protección de datos
nav-news = { $count ->
    [0] Novedades
    [one] Novedades: { $count } sin leer
   *[other] Novedades: { $count } sin leer
}
nav-how = Cómo funciona
nav-eligibility = ¿Puedo participar?
nav-amounts = Cuánto se paga
nav-partnerships = Consorcios
nav-questions = Preguntas y respuestas
nav-contact = Contacto
nav-certificates = Comprobar un certificado
nav-planner = Planificar un intercambio
nav-cases = Mis expedientes
nav-sign-in = Iniciar sesión
nav-sign-up = Crear una cuenta
nav-sign-out = Cerrar sesión
footer-navigation = Todas las páginas
footer-independence = Una aplicación abierta del programa de intercambio para miembros de clústeres. No es un sitio de la Unión Europea.
footer-part = Participar
footer-api = Para desarrolladores: referencia de la API
footer-licences = Licencias
field-optional = (opcional)
field-offers = Sugerencias
list-back = Atrás
list-on = Más

## Counted things

days = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
}
months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}

calendar-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

## Phases and roles of the scheme

phase-registration = Inscripción
phase-matching = Emparejamiento
phase-building = Preparación
phase-execution = Ejecución
role-visitor = Como visitante
role-host = Como anfitrión

## Failures

failure-unreachable = No se puede contactar con el servidor. Compruebe su conexión y vuelva a intentarlo; no se pierde nada de lo que ha introducido.
failure-unreadable = El servidor ha dado una respuesta que esta página no entiende. Recargue la página y vuelva a intentarlo.
failure-trace = Si el problema continúa, indique este número a la Oficina de Apoyo: { $trace }
failure-retry = Volver a intentar
failure-fields = Revise los campos marcados y vuelva a enviar.
fault-unfit = Esta respuesta no es válida aquí. Revísela, por favor.
fault-number = Introduzca un número entero, por ejemplo 25.
fault-amount = Introduzca un número, por ejemplo 390 o 390,50.
fault-phone = Introduzca un número de teléfono: cifras, con espacios o + - ( ) /.
fault-web = Introduzca una dirección web, por ejemplo https://www.example.org.
fault-password = Esta no es su contraseña.
fault-password-weak = Demasiado fácil de adivinar. Use tres o cuatro palabras que no tengan relación.
fault-line = Una sola línea, por favor, sin saltos de línea.

problem-too-many-requests = Demasiadas peticiones en muy poco tiempo. Espere un poco y vuelva a intentarlo.
problem-unavailable = El servicio está en pausa. Vuelva a intentarlo en unos minutos; no se pierde nada de lo que ha introducido.
problem-internal = Algo ha fallado por nuestra parte. Vuelva a intentarlo en unos minutos.
problem-unsupported-media-type = Este archivo es de otro tipo. Envíe un PDF, un PNG o un JPEG.
problem-unauthenticated = Su sesión ha terminado. Inicie sesión de nuevo para continuar.

## Licences and lost pages

licences-title = Licencias
licences-lead = De quién es el trabajo que contiene este portal.
licences-table = Recursos y datos
not-found-title = Esta página no existe
not-found-text = Puede que la dirección tenga un error o que la página haya cambiado de lugar.
not-found-home = Ir a la página de inicio
language-label = Idioma de este sitio
