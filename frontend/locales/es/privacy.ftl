## Privacy

privacy-title = Protección de datos
privacy-lead = Qué se guarda sobre usted, quién puede leerlo y durante cuánto tiempo. El responsable es quien gestiona esta instalación; la Oficina de Apoyo responde.
privacy-loading = Cargando la declaración
privacy-failed = No se ha podido cargar la declaración
privacy-what = Qué se guarda
privacy-what-text =
    - Su cuenta: nombre, dirección de correo electrónico, idioma y cuándo inició sesión con qué tipo de dispositivo.
    - La inscripción de su organización: lo que escribió en el formulario, el nombre, la nacionalidad y el cargo de la persona que la representa, y un currículum si lo añadió.
    - Propuestas, mensajes, el Compromiso de Calidad con sus firmas, el informe, los justificantes y la valoración.
    - La cuenta en la que se paga la suma a tanto alzado, cifrada.
privacy-why = Por qué
privacy-why-text =
    - Para decidir quién puede participar, reunir a visitantes y anfitriones y pagar la suma: sin estos datos no hay intercambio.
    - Para rendir cuentas del dinero de la Unión Europea y demostrar más tarde quién decidió qué.
    - Las estadísticas solo contienen números; los pequeños no se muestran.
privacy-who = Quién puede leerlo
privacy-who-text =
    - Otros participantes: lo que usted muestra en el catálogo y lo que les escribe.
    - Su Consorcio y la Oficina de Apoyo: su inscripción y sus intercambios. La Comisión: lo que salió en el sorteo para su validación o se le presentó.
    - La cuenta bancaria: usted y el Consorcio que paga. Algunas respuestas de un informe solo las leen quienes se nombran junto a la pregunta.
    - Nadie más. No se vende nada y no se consulta ningún otro servicio mientras usa el portal.
privacy-how-long = Durante cuánto tiempo
privacy-how-long-text =
    - Expedientes de intercambios: { $years } años desde el cierre del programa.
    - Inscripciones rechazadas o que nunca dieron lugar a un intercambio: { $months } meses desde la última actividad.
    - Su cuenta: hasta que pida borrarla.
privacy-browser = En su navegador
privacy-browser-text =
    - Lo que escribe se queda en este navegador hasta que se envía, para que no se pierda nada; al cerrar la sesión se le pregunta si debe borrarse.
    - Una cookie mantiene su sesión. Es necesaria y no dice nada a nadie más. No hay otras.
privacy-rights = Qué puede hacer
privacy-rights-text =
    - En «Cuenta» encuentra todo lo que se guarda sobre usted, como archivo, y puede hacer que se corrija o se borre.
    - Puede retirar su consentimiento en cualquier momento: retire la inscripción o haga borrar la cuenta.
    - Escriba a la Oficina de Apoyo si tiene preguntas. También puede reclamar ante la autoridad de protección de datos de su país.
