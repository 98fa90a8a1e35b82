## Alumni

alumni-title = Red de antiguos participantes
alumni-lead = Quien haya completado un intercambio puede unirse y encontrar a los demás.
alumni-later = Podrá unirse cuando su organización haya completado un intercambio.
alumni-join = Unirse a la red de antiguos participantes
alumni-join-text = Los demás antiguos participantes ven su nombre, su organización y lo que les cuente. Puede dejar la red cuando quiera.
alumni-join-failed = No se ha unido
alumni-organisation = Para qué organización
alumni-story = Qué quiere contar a los demás
alumni-story-help = Qué hizo, qué resultó de ello, qué volvería a hacer.
alumni-contact = Mostrar mi correo electrónico a los demás antiguos participantes
alumni-contact-help = Si no, nadie puede escribirle desde aquí.
alumni-all = Los antiguos participantes
alumni-filter = Buscar antiguos participantes
alumni-none = Aún no hay nadie así. Pida menos.
alumni-own = Su entrada
alumni-save = Guardar la entrada
alumni-saved = Su entrada está guardada
alumni-not-saved = Su entrada no se ha cambiado
alumni-leave = Dejar la red
alumni-leave-text = Se borran su entrada y su relato. Puede volver a unirse más adelante.

## The public page of a host

host-page-title = Su página pública
host-page-lead = Como anfitrión puede mostrar a todo el mundo cuántos intercambios ha tenido y de qué países. No se nombra a ningún visitante. Nada es público si usted no lo quiere.
host-page-text = Qué dicen de ustedes mismos
host-page-text-help = Qué encuentran los visitantes con ustedes y por qué deberían venir.
host-page-public = Mostrar la página a todo el mundo
host-page-public-help = Puede volver a ocultarla cuando quiera.
host-page-look = Ver su página pública
host-page-save = Guardar la página
host-page-saved = Su página está guardada
host-page-not-saved = Su página no se ha guardado

## Certificates

certificate-title = Certificado de participación
certificate-lead = Estas dos organizaciones han completado un intercambio en el marco del programa ClusterXchange.
certificate-not-yet = Aún no hay certificado.
certificate-exchange = Volver al intercambio
certificate-issued = Expedido
certificate-verify = Compruébelo en
certificate-print = Imprimir el certificado
certificate-open = Certificado de participación
