## Forms of a few questions

ask-stale = Ha cambiado desde que lo abrió. Lo que ha escrito sigue aquí; lea la versión más reciente y vuelva a enviar.
ask-stale-read = Leer la versión más reciente
ask-word = Escriba { $word } para confirmar que es su intención.

## A new password

reset-link = ¿Ha olvidado su contraseña?
reset-title = Elegir una contraseña nueva
reset-lead = Indique la dirección de su cuenta. Enviaremos allí un enlace con el que elegir otra contraseña.
reset-send = Enviar el enlace
reset-failed = No se ha podido enviar el enlace
reset-sent = Mire su correo
reset-sent-text = Si existe una cuenta con esta dirección, hay un enlace en camino. Funciona una vez, durante dos horas.
reset-choose-title = Su contraseña nueva
reset-password = Contraseña nueva
reset-choose = Usar esta contraseña
reset-choose-failed = No se ha podido cambiar la contraseña
reset-chosen = Su contraseña nueva ya es válida
reset-chosen-text = Se ha cerrado su sesión en todas partes. Inicie sesión con la contraseña nueva.
reset-again = Pedir otro enlace

## An invitation to act for somebody

invitation-title = Tiene una invitación
invitation-lead = Alguien desea que actúe en nombre de su organización. Si acepta, verá y hará lo mismo que esa persona.
invitation-staff-title = Invitación a formar parte del personal
invitation-staff-lead = Si acepta, podrá trabajar para quienes le han invitado.
invitation-invited = Persona invitada
invitation-as-member = Actuar en nombre de { $name }
invitation-as-officer = Responsable del Consorcio { $name }
invitation-as-support-office = Miembro de la Oficina de Apoyo
invitation-as-commission = Miembro de la Comisión
invitation-makes-account = Todavía no hay ninguna cuenta con la dirección { $email }: al aceptar se crea una. Elija una contraseña para ella.
invitation-has-account = La cuenta de { $email } recibe la función. No necesita una contraseña nueva.
invitation-name-help = Solo si no es como figura en el correo.
invitation-accept = Aceptar la invitación
invitation-failed = No se ha podido aceptar la invitación
invitation-accepted = Ya actúa en nombre de { $seat }
invitation-accepted-text = La función pertenece a la cuenta de { $email }.

## An invitation to an exchange

invitation-counterpart-title = Invitación a un intercambio
invitation-from = { $organisation } le invita
invitation-to = { $name }: desean hacer un intercambio con su organización. Escriben:
invitation-who = Quién invita
invitation-their-role = Función de quien invita
invitation-your-role = Su función
invitation-open-until = Abierta hasta
invitation-next = Qué viene a continuación
invitation-step-account = Inicie sesión o cree una cuenta.
invitation-step-registration = Inscriba su organización. Un Consorcio examina la inscripción y responde.
invitation-step-claim = Cuando se acepte, abra de nuevo el enlace del correo; por eso, conserve el correo. Entonces asumirá la invitación y podrá responderla.
invitation-not-yet = Su organización necesita antes una inscripción aceptada. Función: { $role }
invitation-not-yet-text = Conserve el correo. Una vez aceptada, su enlace le traerá de vuelta aquí.
invitation-own-registration = Ir a su inscripción
invitation-for-whom = Para qué organización
invitation-claim-text = La invitación se convierte entonces en una propuesta dirigida a usted, que puede leer, comentar, aceptar o declinar.
invitation-state = Esta invitación ya no está abierta. Su estado ahora: { $state }.
invitation-state-text = Si participa en ella, figura entre sus expedientes.
invitation-over = Esta invitación ha terminado
invitation-over-text = Ha concluido o el enlace no está completo. Pida una nueva a quien le invitó.

## Inviting a counterpart

invite-title = Invitar a alguien que conoce
invite-lead = ¿Ya ha conocido a su contraparte, en una feria o un proyecto? Invítela, aunque aún no participe. Recibirá un correo con un enlace.
invite-not-yet = Podrá invitar a otros cuando se acepte su propia inscripción.
invite-registration = Su organización
invite-role = Su función
invite-name = Nombre de la persona
invite-email-help = La invitación se envía a esta dirección.
invite-message-help = Qué tiene pensado. Figura en el correo.
invite-send = Enviar la invitación
invite-failed = La invitación no se ha enviado
