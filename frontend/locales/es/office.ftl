### The pages of those who run the scheme: Partnership officers, Support Office, Commission.

## Tables

table-text = Buscar
table-all = Todos
table-clear = Quitar los filtros
table-count = { $shown ->
    [one] { $shown } fila de { $all }
   *[other] { $shown } filas de { $all }
}
table-has-more = El servidor tiene más; llegan con «Mostrar más».
table-more = Mostrar más
table-export = Guardar como CSV
table-nothing = Nada coincide con estos filtros.
table-sort = Orden
table-sort-up = { $column }, ascendente
table-sort-down = { $column }, descendente
table-unsorted = Como llegan

## Frame

office-nav = Su oficina
office-loading = Cargando
office-failed = No se ha podido cargar
office-empty = Aquí no hay nada
office-nothing = nada
office-not-yours = Esta página es para otros
office-not-yours-text = Pertenece a quienes gestionan el programa, y su cuenta no tiene esa función. Si debería tenerla, pregunte a la Oficina de Apoyo.
office-one-a-line = Uno por línea.
office-save = Guardar
office-saved = Guardado

## Lists of cases

office-registrations = Inscripciones
office-registrations-lead = Primero el plazo más próximo. La lista empieza por lo que aún no está decidido; elija otro estado para ver el resto.
office-undecided = Aún sin decidir
office-registrations-none = No hay inscripciones a la espera. Las nuevas aparecen aquí en cuanto se presentan.
office-participants = Participantes
office-participants-lead = Organizaciones que han sido aceptadas y participan.
office-participants-none = Aún no se ha aceptado a nadie. Las inscripciones aceptadas aparecen aquí.
office-organisation = Organización
office-country = País
office-type = Tipo
office-roles = Función
office-submitted = Presentada
office-updated = Último cambio
office-clock-stopped = Plazo detenido
office-exchanges = Intercambios
office-exchanges-lead = Todos los intercambios que tiene a su cargo o puede ver, y a quién se espera.
office-exchanges-none = Aún no hay ningún intercambio. Empieza uno cuando se acepta una propuesta.
office-mode = Modalidad
office-starts = Inicio
office-partnership-filter = Consorcio
office-payments = Pagos
office-payments-lead = Qué hay que pagar y hasta cuándo, qué se ha pagado y qué ha fallado.
office-payments-none = Aún no hay ningún pago pendiente. Aparece uno cuando se aceptan un informe y sus justificantes.
office-payment = Pago
office-payment-due = Pendiente
office-payment-failed = Fallido, por pagar de nuevo
office-payment-paid = Pagado
office-payment-given-up = No se pagará
office-amount = Importe
office-paid = Pagado
office-paid-on = Pagado el
office-failures = Intentos fallidos
office-sum-due = Por pagar
office-sum-paid = Pagado hasta ahora

## Progress

office-progress = Avance
office-progress-lead = Intercambios respecto al objetivo que asumió su Consorcio.
office-choose-partnership = Elija un Consorcio en la lista de Consorcios.
office-target = { $done } de { $target } intercambios realizados ({ $percent } %).
office-no-target = Intercambios realizados: { $done }. No hay objetivo fijado.
office-done-under-way = Realizados: { $done }; en curso: { $running }
office-done = Realizados
office-under-way = En curso
office-how-far = Hasta dónde
office-came-to-nothing = Cancelados o interrumpidos
office-what-done = Realizados: la estancia ha terminado, aunque aún falten el informe, el pago o la valoración. En curso: desde la propuesta aceptada hasta el final de la estancia.
office-committed = Comprometido en Acuerdos Financieros
office-min-days = Estancia mínima de este Consorcio
office-registrations-by-state = Inscripciones por estado
office-exchanges-by-state = Intercambios por estado
office-counted = Se cuentan los intercambios cuyo visitante está a cargo de este Consorcio.
office-share = La longitud de cada barra es su parte del total de { $count }.
office-none-yet = Aún ninguno.

## Profile of a Partnership

office-partnership-lead = Cómo contactan los participantes con el Consorcio y qué pide este.
office-colleagues = Invitar a un colega
office-colleagues-lead = Otra persona responsable de { $name } ve y hace lo mismo que usted. Recibirá un correo con un enlace; al aceptarlo se crea la cuenta, si aún no existe.
office-colleague-invited = La invitación está en camino a { $email }. Su enlace sirve una vez, durante treinta días.
office-colleague-not-invited = La invitación no se ha enviado
office-partnership-reserved = El nombre, los sectores, los países y los miembros los cambia la Oficina de Apoyo.
office-mine = Suyo: { $value }
office-theirs = De la otra persona: { $value }
office-merged = Alguien ha guardado otros campos mientras usted escribía. Se han reunido ambos cambios; revíselos y guarde.
office-conflict = Alguien ha guardado los mismos campos mientras usted escribía. Elija en cada uno; todo lo demás se ha reunido.
office-conflict-go-on = Continuar con estos
profile-name = Nombre
profile-email = Correo para los participantes
profile-phone = Teléfono
profile-web = Dirección web
profile-web-help = Con https:// delante.
profile-leaflet = Dirección del folleto
profile-hours = Horario de atención en días laborables
profile-hours-help = Por ejemplo 09:00-12:30 14:00-17:00.
profile-zone = Huso horario del horario de atención
profile-zone-help = Por ejemplo Europe/Lisbon.
profile-holidays = País cuyos festivos cuentan
profile-min-days = Días laborables mínimos de una estancia
profile-min-days-help = Solo si pide más que el programa.
profile-target = Objetivo de intercambios
profile-theme = De qué trata
profile-sectors = Sectores
profile-ecosystems = Ecosistemas industriales
profile-countries = Países
profile-unnamed = Miembros que no se nombran
profile-grant = Número de la subvención de la UE
profile-sources = Páginas de las que procede
profile-historical = Pertenece al pasado y ya no admite inscripciones
profile-members = Miembros
profile-member = Miembro
profile-member-add = Añadir un miembro
profile-coordinator = Coordinador
profile-make-coordinator = Nombrar coordinador: { $name }
profile-make-member = Pasar a simple miembro: { $name }
profile-remove = Quitar { $name }

## A registration beside the rules

review-corrected = Corregido el { $day }
review-changes = Qué se ha cambiado
review-field = Campo
review-before = Antes
review-after = Después
review-asked = Lo que se pidió
review-unchanged = Enviada de nuevo sin cambios.

## Entries of the ledger

ledger-entry = Asiento del registro
ledger-help = El seudónimo es un número que representa a una persona: así pueden borrarse los nombres y el registro queda íntegro. El hash se calcula a partir de este asiento y del anterior: cualquier cambio posterior se notaría.
ledger-number = Número
ledger-action = Acción
ledger-from = Estado anterior
ledger-to = Estado posterior
ledger-actor = Seudónimo de quien lo hizo
ledger-rulebook = Reglamento
ledger-hash = Hash
