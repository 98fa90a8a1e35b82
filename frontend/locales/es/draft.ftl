## What is typed and not sent yet

draft-found = Esto es lo que escribió la última vez
draft-found-text = Se ha conservado en este navegador y aún no se ha enviado.
draft-anew = Empezar de nuevo
draft-begun = Ya ha empezado esto; lo que escribió se conserva.
draft-leave-title = Parte de lo que ha escrito aún no se ha enviado
draft-leave-text = Se conserva en este navegador para su próxima visita. Si otras personas usan este equipo, elimínelo.
draft-leave-keep = Conservar y cerrar sesión
draft-leave-remove = Eliminar y cerrar sesión
draft-file-kept = Elegido: { $name }
draft-file-remove = Retirar el archivo
draft-drop = Elija un archivo o arrástrelo aquí.
offline-title = Sin conexión
offline-text = Puede seguir escribiendo: todo se conserva aquí. Volveremos a intentarlo en cuanto vuelva la conexión.
offline-back = Ha vuelto la conexión.
compare-mine = Aquí
compare-theirs = Allí
compare-nothing = Nada
compare-keep-mine = Conservar lo de aquí
compare-take-theirs = Tomar lo de allí
plan-activities = Qué harán
plan-activities-help = Lo ven ambas partes; el plan de acción da más detalles.
plan-place-help = Calle, edificio o plataforma en línea.
