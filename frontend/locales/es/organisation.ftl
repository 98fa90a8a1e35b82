## Organisation

organisation-title = Su organización
organisation-none = Aún no actúa en nombre de ninguna organización
organisation-none-text = Inicie una inscripción o pida a un colega que le invite.
organisation-members = Quién actúa en nombre de { $name }
organisation-leave = Dejar la organización
organisation-leave-text = Ya no verá sus expedientes. Otro miembro puede invitarle de nuevo.
organisation-remove = Quitar a { $name }
organisation-remove-text = { $name } ya no verá los expedientes de la organización y recibirá un aviso por correo.
organisation-remove-failed = La pertenencia no ha terminado
organisation-invite = Invitar a un colega
organisation-invite-text = Sus colegas ven y hacen aquí lo mismo que usted.
organisation-invited = La invitación está en camino a { $email }. Su enlace sirve una vez, durante treinta días.

## Tokens for own systems

token-title = Tokens de API
token-lead = Con un token, sus propios sistemas trabajan con ClusterXchange en su nombre.
token-none = Aún no hay ninguno.
token-revoke = Revocar { $name }
token-revoke-text = Lo que lo use dejará de funcionar de inmediato.
token-revoke-failed = No se ha revocado
token-revoked = Revocado
token-expired = Caducado
token-works = Válido
token-times = Válido hasta { $until }, último uso { $last }
token-unused = Válido hasta { $until }, nunca usado
token-scope-read = Leer
token-scope-registration = Escribir: inscripción
token-scope-matching = Escribir: emparejamiento
token-scope-building = Escribir: preparación
token-scope-execution = Escribir: ejecución
token-new = Token nuevo
token-name = Para qué es
token-name-help = Para que sus colegas lo reconozcan en la lista.
token-owner = A quién pertenece
token-scopes = Qué puede hacer
token-life = Cuánto tiempo es válido
token-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
token-issue = Emitir el token
token-failed = No se ha emitido ningún token
token-issued = Emitido: { $name }
token-issued-text = Copie el secreto ahora. Se muestra solo esta vez y no se guarda en ningún lugar.
token-copy = Copiar el secreto
token-copied = Copiado
token-seen = Ya lo tengo
