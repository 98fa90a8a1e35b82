## Proposal

proposal-what = La propuesta
proposal-exchange = Abrir el intercambio
proposal-invitee = Persona invitada
proposal-invited = Con invitación, aún sin inscripción

## Counterparts

counterparts-title = Buscar una contraparte
counterparts-lead = La puntuación indica hasta qué punto encajan y por qué. Es una orientación; la elección es suya.
counterparts-loading = Buscando contrapartes
counterparts-failed = No se han podido cargar las contrapartes
counterparts-found = Contrapartes
counterparts-none = Por el momento no se le puede proponer a nadie. Quite un filtro o muestre también a quienes ahora no se les puede proponer.
counterparts-not-yet = Se abrirá cuando se acepte su inscripción
counterparts-not-yet-text = Su Consorcio examina primero su inscripción.
counterpart-score = { $points } de 100 puntos
counterpart-suitable = idónea
counterpart-low-active = sin actividad desde hace tiempo
counterpart-propose = Proponer a { $name }
score-points = { $points } de { $most }.
filter-role = ¿Qué busca?
filter-hosts = Un anfitrión
filter-hosts-help = Usted visita.
filter-visitors = Un visitante
filter-visitors-help = Usted abre sus puertas.
filter-text = Palabras
filter-any = Cualquiera
filter-country = País
filter-sector = Sector
filter-activity = Actividad
filter-language = Idioma
propose-message = Su mensaje
propose-message-help = Qué tiene pensado y qué gana con ello la otra parte.
propose-send = Enviar la propuesta
propose-failed = No se ha podido enviar la propuesta
plan-failed = No se ha podido guardar el plan
plan-save = Guardar el plan
plan-stale = La otra parte ha cambiado el plan entretanto
plan-day = Día { $number }
bank-title = Cuenta bancaria
bank-failed = No se ha podido cargar la cuenta bancaria
bank-none = Aún no se conoce ninguna cuenta. El importe a tanto alzado se paga en la que indique el visitante.
bank-asked-for = Indique su cuenta bancaria, para que se pueda pagar el importe a tanto alzado
bank-missing = Aún no se conoce ninguna cuenta bancaria
bank-missing-text = El visitante la indica en esta página. Pídala en los mensajes antes de pagar.
bank-ask = Pedirla en los mensajes
bank-holder = Titular de la cuenta
bank-iban = IBAN
bank-bic = BIC
bank-save = Guardar la cuenta
bank-not-saved = La cuenta no se ha guardado
filter-everyone = Mostrar también a quienes ahora no se les puede proponer, con el motivo
done-exchange-open = Intercambio abierto
done-proposal-open = Propuesta enviada
done-proposal-propose = Propuesta enviada
done-proposal-invite = Contraparte invitada
done-visit-prepare = Visita preparada
counterpart-agreed = Ya hay acuerdo con { $name }
counterpart-agreed-text = ¿Han acordado un intercambio fuera de este portal? Ábralo aquí sin propuesta. La otra parte lo confirma al aceptar el plan y el compromiso.
counterpart-agreed-open = Abrir el intercambio
counterpart-agreed-failed = El intercambio no se ha abierto
counterpart-about = Sobre { $name }
counterpart-agreed-already = Ya estamos de acuerdo
counterpart-offers = Qué ofrecen
counterpart-wants = Qué buscan
counterpart-modes = Cómo sería el encuentro
counterpart-availability = Cuándo les convendría
counterpart-duration = Duración deseada
counterpart-days-between = de { $least } a { $most } días laborables
counterpart-days-least = { $count ->
    [one] al menos { $count } día laborable
   *[other] al menos { $count } días laborables
}
counterpart-days-most = { $count ->
    [one] como máximo { $count } día laborable
   *[other] como máximo { $count } días laborables
}
