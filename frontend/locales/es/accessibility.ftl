## Accessibility

accessibility-title = Accesibilidad
accessibility-lead = Todo el mundo debería poder usar este portal: con teclado, con lector de pantalla, con letra grande o con poco tiempo.
accessibility-state = A qué aspiramos
accessibility-state-text = El portal se ajusta a las Pautas de Accesibilidad para el Contenido Web 2.2, nivel AA, y a la norma europea EN 301 549. Esta declaración abarca todo lo que está bajo esta dirección, salvo la referencia de la API.
accessibility-how = Cómo lo comprobamos
accessibility-how-text =
    - Un comprobador automático examina cada página antes de publicarla, en pantallas estrechas y anchas.
    - Se recorren tareas completas solo con el teclado.
    - Tras cada cambio de página, el foco pasa a su título; lo que cambia dentro de una página se anuncia.
    - Los colores solo repiten lo que dicen las palabras. Las páginas se pueden ampliar al 400 % y siguen los ajustes de contraste y movimiento de su sistema.
accessibility-limits = Lo que sabemos que es imperfecto
accessibility-limits-text =
    - Las comprobaciones automáticas no sustituyen a las personas. Nadie ajeno al proyecto ha auditado aún el portal.
    - Las fuentes de las normas, los textos que se firman y lo que escriben los participantes se muestran en el idioma en que se escribieron, por lo general en inglés.
    - La referencia de la API en /docs es obra de terceros y no se ha comprobado.
    - Los archivos subidos son tal como los hicieron los participantes.
accessibility-feedback = Díganos qué no funciona
accessibility-feedback-text = Escriba qué intentó hacer, en qué página y con qué navegador y ayudas técnicas. Respondemos, le ayudamos con lo que quería hacer y lo arreglamos. La misma información se puede obtener por correo o por teléfono de la Oficina de Apoyo.
accessibility-write = Escribir sobre accesibilidad
accessibility-subject = Accesibilidad del portal ClusterXchange
