## States of a registration

state-registration-draft = Borrador
state-registration-submitted = Presentada
state-registration-pre-approval = A la espera de aprobación previa
state-registration-on-hold = En suspenso
state-registration-accepted = Aceptada
state-registration-rejected = Rechazada
state-registration-withdrawn = Retirada

## States of an exchange

state-exchange-building = En preparación
state-exchange-awaiting-signatures = A la espera de firmas
state-exchange-awaiting-partnership = A la espera de los Consorcios
state-exchange-awaiting-so = A la espera de la Oficina de Apoyo
state-exchange-awaiting-ec = A la espera de la Comisión
state-exchange-fa-pending = A la espera del Acuerdo Financiero
state-exchange-ready = Listo para empezar
state-exchange-ongoing = En curso
state-exchange-reporting = A la espera del informe
state-exchange-report-submitted = Informe presentado
state-exchange-report-returned = Informe devuelto
state-exchange-payment-due = Pago pendiente
state-exchange-awaiting-feedback = A la espera de la valoración del anfitrión
state-exchange-completed = Completado
state-exchange-cancelled = Cancelado
state-exchange-discontinued = Interrumpido
state-administration-proposed = A la espera de una segunda persona

## Actions: on the button

action-registration-edit = Rellenar la inscripción
action-registration-submit = Presentar la inscripción
action-registration-hold = Pedir correcciones
action-registration-cancel-hold = Retirar la petición de correcciones
action-registration-resubmit = Presentar de nuevo
action-registration-request-pre-approval = Pedir aprobación previa a la Comisión
action-registration-pre-approve = Aprobar previamente al anfitrión
action-registration-decline-pre-approval = Denegar la aprobación previa
action-registration-decide-manual = Decidir una condición pendiente
action-registration-accept = Aceptar la inscripción
action-registration-reject = Rechazar la inscripción
action-registration-reassign = Transferir a otro Consorcio
action-registration-update-profile = Actualizar el perfil
action-registration-ask-interest = Preguntar si sigue el interés
action-registration-confirm-interest = Confirmar que sigue participando
action-registration-withdraw = Retirar la inscripción
action-proposal-claim = Asumir la invitación
action-proposal-accept = Aceptar la propuesta
action-proposal-decline = Declinar la propuesta
action-proposal-withdraw = Retirar la propuesta
action-exchange-edit-plan = Cambiar el plan
action-exchange-edit-clause = Redactar el compromiso
action-exchange-agree = Aprobar plan y compromiso
action-exchange-reopen = Reabrir para cambios
action-exchange-sign = Firmar el compromiso
action-exchange-return-for-correction = Devolver para corrección
action-exchange-validate = Validar el compromiso
action-exchange-set-amount = Fijar un importe menor
action-exchange-sign-agreement = Firmar el Acuerdo Financiero
action-exchange-waive-agreement = Permitir el inicio sin el acuerdo
action-exchange-start = Iniciar el intercambio
action-exchange-end = Finalizar el intercambio
action-exchange-end-early = Finalizarlo antes de tiempo
action-exchange-decide-force-majeure = Decidir sobre la fuerza mayor
action-exchange-add-evidence = Añadir justificantes
action-exchange-submit-report = Redactar el informe
action-exchange-return-report = Devolver el informe
action-exchange-validate-report = Aceptar informe y justificantes
action-exchange-enter-bank-account = Indicar la cuenta bancaria
action-exchange-record-payment = Registrar el pago
action-exchange-record-payment-failure = Registrar un pago fallido
action-exchange-close-without-payment = Cerrar sin pago
action-exchange-give-feedback = Dar su valoración
action-exchange-close-without-feedback = Cerrar sin valoración
action-exchange-cancel = Cancelar el intercambio
action-exchange-discontinue = Interrumpir el intercambio
action-visit-edit = Cambiar la visita
action-visit-edit-clause = Redactar una cláusula común
action-visit-publish = Abrirla a visitantes
action-visit-close = Cerrarla a más visitantes
action-visit-join = Unirse
action-visit-cancel = Cancelar la visita

## What is waited for, where the answer is open

awaited-registration-accept = Evaluar la inscripción
awaited-proposal-accept = Responder a la propuesta
awaited-exchange-validate-report = Comprobar el informe y los justificantes

## Actions: once they are done

done-registration-edit = Inscripción modificada
done-registration-submit = Inscripción presentada
done-registration-hold = Correcciones pedidas
done-registration-cancel-hold = Petición de correcciones retirada
done-registration-resubmit = Inscripción corregida presentada
done-registration-request-pre-approval = Aprobación previa pedida a la Comisión
done-registration-pre-approve = Anfitrión aprobado previamente
done-registration-decline-pre-approval = Aprobación previa denegada
done-registration-decide-manual = Condición pendiente decidida
done-registration-accept = Inscripción aceptada
done-registration-reject = Inscripción rechazada
done-registration-reassign = Transferida a otro Consorcio
done-registration-update-profile = Perfil actualizado
done-registration-ask-interest = Se ha preguntado si sigue el interés
done-registration-confirm-interest = Interés confirmado
done-registration-withdraw = Inscripción retirada
done-proposal-claim = Invitación asumida
done-proposal-accept = Propuesta aceptada
done-proposal-decline = Propuesta declinada
done-proposal-withdraw = Propuesta retirada
done-proposal-remind = Recordatorio enviado
done-proposal-expire = Propuesta caducada
done-exchange-edit-plan = Plan modificado
done-exchange-edit-clause = Cláusula modificada
done-exchange-agree = Plan y compromiso aprobados
done-exchange-reopen = Reabierto para cambios
done-exchange-sign = Compromiso firmado
done-exchange-return-for-correction = Compromiso devuelto para corrección
done-exchange-validate = Compromiso validado
done-exchange-set-amount = Importe fijado
done-exchange-sign-agreement = Acuerdo Financiero firmado
done-exchange-waive-agreement = Inicio sin el acuerdo permitido
done-exchange-start = Intercambio iniciado
done-exchange-end = Intercambio finalizado
done-exchange-end-early = Intercambio finalizado antes de tiempo
done-exchange-decide-force-majeure = Fuerza mayor decidida
done-exchange-add-evidence = Justificantes añadidos
done-exchange-submit-report = Informe presentado
done-exchange-return-report = Informe devuelto
done-exchange-validate-report = Informe y justificantes aceptados
done-exchange-enter-bank-account = Cuenta bancaria introducida
done-exchange-record-payment = Pago registrado
done-exchange-record-payment-failure = Pago fallido registrado
done-exchange-close-without-payment = Cerrado sin pago
done-exchange-give-feedback = Valoración dada
done-exchange-close-without-feedback = Cerrado sin valoración
done-exchange-cancel = Intercambio cancelado
done-exchange-discontinue = Intercambio interrumpido
done-visit-edit = Visita modificada
done-visit-edit-clause = Cláusula común redactada
done-visit-publish = Visita abierta a visitantes
done-visit-close = Visita cerrada a más visitantes
done-visit-join = Incorporación a la visita
done-visit-cancel = Visita cancelada
done-visit-finish = Visita terminada
done-visit-begin = Visita iniciada
done-registration-begin = Inscripción iniciada
done-proposal-begin = Propuesta enviada
done-exchange-begin = Intercambio abierto
done-proposal-propose = Propuesta enviada
done-visit-prepare = Visita iniciada
done-exchange-set-distance = Distancia fijada a mano

## The line that tells a case from others

case-title-registration = Inscripción de { $organisation }
case-title-pair = { $visitor } visita a { $host }
case-title-visit = Visita en grupo a { $host }: { $name }
case-title-new = una organización nueva
case-title-someone = una organización invitada

## News

news-line = { $title }: { $what }
news-line-state = { $title }: { $what } ({ $state })
news-message = Mensaje de { $author }
news-help-ask = { $author } pide ayuda
news-help-answer = { $author } ha respondido
news-administration-propose-rulebook = { $author } propone un nuevo reglamento, que otra persona de la Oficina de Apoyo pone en vigor
news-remind = Sigue a la espera de usted
news-proposal-propose = Ha recibido una propuesta
news-proposal-invite = Ha recibido una invitación a un intercambio
news-exchange-open = Intercambio abierto, según lo acordado fuera de la herramienta
news-exchange-open-in-visit = Intercambio abierto, como parte de una visita en grupo
news-next = { $what } ({ $party })
