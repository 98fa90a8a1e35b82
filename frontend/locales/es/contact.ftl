## Contact

contact-title = Contacto
contact-lead = Preguntas sobre el programa, este sitio o su inscripción: responden personas.
contact-loading = Consultando la Oficina de Apoyo
contact-failed = No se han podido cargar los datos de la Oficina de Apoyo
contact-hours = Oficina de Apoyo
contact-open = Abierta ahora
contact-closed = Cerrada ahora
contact-until = Hasta: { $at }, hora local de usted
contact-from = Abre: { $at }, hora local de usted
contact-not-known = No se sabe si hoy está abierta. Escriba un correo.
contact-days = Días
contact-days-text = Días laborables, de lunes a viernes, salvo los festivos de este país: { $country }
contact-there = Horario
contact-hours-theirs = { $hours } ({ $zone })
contact-here = En su hora local
contact-ways = Escribir o llamar
contact-email = Correo electrónico
contact-phone = Teléfono
contact-feedback = Comentarios
contact-feedback-write = Díganos qué no funciona o podría funcionar mejor
contact-feedback-subject = Comentarios sobre el portal ClusterXchange
contact-whom = A quién preguntar y cuándo
contact-whom-text =
    Antes de la inscripción y durante ella, pregunte a la Oficina de Apoyo: aún no tiene Consorcio. Si no sabe con seguridad si este es el lugar de su organización, pregunte primero a su propia organización clúster.

    Una vez aceptada su inscripción, su Consorcio es su primer contacto durante el emparejamiento, la preparación y la ejecución. Su nombre y dirección figuran en su resumen.

    La Oficina de Apoyo también ayuda cuando no consigue contactar con su Consorcio.
