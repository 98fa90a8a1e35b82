## Certificates

certificates-title = Comprobar un certificado
certificates-lead = Cada intercambio terminado tiene un certificado con un código. Escriba el código para ver si es auténtico y qué acredita.
certificates-code = Código
certificates-code-help = 24 letras y cifras; los espacios y las mayúsculas no importan.
certificates-code-missing = Introduzca el código que figura en el certificado, por ejemplo 0123456789abcdefghjkmnpq.
certificates-check = Comprobar
certificates-loading = Buscando el certificado
certificates-failed = No se ha podido comprobar el certificado
certificates-unknown = Ningún certificado tiene este código
certificates-unknown-text = Aquí no se ha expedido nada con el código { $code }. Compárelo con el certificado, letra por letra.
certificates-valid = Este certificado es auténtico
certificates-valid-text = Se expidió aquí, por el intercambio que figura a continuación. Compare las organizaciones y las fechas con el documento.
certificates-side = { $name }, { $country }
certificates-visitor = Visitante
certificates-host = Anfitrión
certificates-mode = Modalidad
certificates-dates = Cuándo
certificates-dates-text = Del { $from } al { $to }
certificates-issued = Fecha de expedición
certificates-code-name = Código

## Hosts

host-title = Un anfitrión
host-loading = Obteniendo la página del anfitrión
host-failed = No se ha podido cargar la página del anfitrión
host-unknown = Aquí no hay ninguna página pública
host-unknown-text = O bien este anfitrión no existe, o bien no desea una página pública.
host-hosted = { $count ->
    [one] Un intercambio completado
   *[other] { $count } intercambios completados
}
host-none = Aún no hay ningún intercambio completado.
host-visitor-from = País del visitante
host-dates = Cuándo
host-mode = Modalidad
host-group = Visitantes
host-grouped = En grupo
host-alone = Individual

## Statistics

statistics-title = Estadísticas
statistics-lead = Hasta dónde ha llegado el programa, contado en este momento a partir de los propios expedientes.
statistics-loading = Contando
statistics-failed = No se han podido cargar las estadísticas
statistics-at = Recuento: { $at }.
statistics-registrations = Inscripciones
statistics-exchanges = Intercambios
statistics-money = Importes a tanto alzado
statistics-by-state = Por estado
statistics-by-role = Por función
statistics-by-country = Por país
statistics-by-mode = Por modalidad
statistics-by-host-country = Por país del anfitrión
statistics-by-partnership = Por Consorcio del visitante
statistics-number = Número
statistics-left-out = Demasiado pocos para mostrarse: { $names }.
statistics-all-left-out = Todos estos números son demasiado pequeños para mostrarse.
statistics-many-left-out = Otros { $count } son demasiado pocos para mostrarse
statistics-nothing = Aún no hay nada que contar.
statistics-suppressed = Se omite: demasiado pocos intercambios.
statistics-committed = Comprometido en Acuerdos Financieros
statistics-paid = Pagado
statistics-role-visitor = Visitantes
statistics-role-host = Anfitriones
statistics-mode-physical = Presencial
statistics-mode-virtual = A distancia
statistics-state-draft = Borrador
statistics-state-submitted = Presentada
statistics-state-pre_approval = A la espera de aprobación previa
statistics-state-on_hold = En suspenso
statistics-state-accepted = Aceptada
statistics-state-rejected = Rechazada
statistics-state-withdrawn = Retirada
statistics-state-building = En preparación
statistics-state-awaiting_signatures = A la espera de firmas
statistics-state-awaiting_partnership = A la espera de los Consorcios
statistics-state-awaiting_so = A la espera de la Oficina de Apoyo
statistics-state-awaiting_ec = A la espera de la Comisión
statistics-state-fa_pending = A la espera del Acuerdo Financiero
statistics-state-ready = Listo para empezar
statistics-state-ongoing = En curso
statistics-state-reporting = A la espera del informe
statistics-state-report_submitted = Informe presentado
statistics-state-report_returned = Informe devuelto
statistics-state-payment_due = Pago pendiente
statistics-state-awaiting_feedback = A la espera de la valoración del anfitrión
statistics-state-completed = Completado
statistics-state-cancelled = Cancelado
statistics-state-discontinued = Interrumpido
statistics-what-registrations-state = Inscripciones presentadas al menos una vez, según su estado actual.
statistics-what-registrations-role = Las mismas inscripciones por función; las que piden ambas cuentan en las dos.
statistics-what-registrations-country = Las mismas inscripciones según el país en que está registrada la organización.
statistics-what-exchanges-state = Intercambios, contados una vez cada uno, según su estado actual.
statistics-what-exchanges-mode = Los mismos intercambios según la forma de encontrarse.
statistics-what-exchanges-host-country = Los mismos intercambios según el país del anfitrión.
statistics-what-exchanges-partnership = Los mismos intercambios según la Asociación responsable del visitante.
statistics-what-money-committed = Suma de los acuerdos financieros firmados por ambas partes, sin los intercambios cancelados o interrumpidos.
statistics-what-money-paid = Suma de los pagos recibidos por los visitantes.
statistics-what-suppression = Se omiten los números pequeños, y también el siguiente más pequeño cuando un número podría calcularse a partir de los demás.
