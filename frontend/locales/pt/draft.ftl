## What is typed and not sent yet

draft-found = Aqui está o que escreveu da última vez
draft-found-text = Ficou guardado neste navegador e ainda não foi enviado.
draft-anew = Começar de novo
draft-begun = Já começou isto; o que escreveu está guardado.
draft-leave-title = Parte do que escreveu ainda não foi enviada
draft-leave-text = Fica guardada neste navegador para a sua próxima visita. Se outras pessoas usam este computador, remova-a.
draft-leave-keep = Guardar e terminar a sessão
draft-leave-remove = Remover e terminar a sessão
draft-file-kept = Escolhido: { $name }
draft-file-remove = Retirar o ficheiro
draft-drop = Escolha um ficheiro ou largue-o aqui.
offline-title = Está sem ligação
offline-text = Pode continuar a escrever: tudo fica guardado aqui. Voltamos a tentar assim que houver ligação.
offline-back = A ligação voltou.
compare-mine = Aqui
compare-theirs = Lá
compare-nothing = Nada
compare-keep-mine = Manter o que está aqui
compare-take-theirs = Aceitar o que está lá
plan-activities = O que vão fazer
plan-activities-help = Ambas as partes o veem; o plano de ação diz mais.
plan-place-help = Rua, edifício ou plataforma em linha.
