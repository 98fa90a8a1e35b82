## Antigos participantes

alumni-title = Rede de antigos participantes
alumni-lead = Quem concluiu um intercâmbio pode aderir e encontrar os outros.
alumni-later = Pode aderir quando a sua organização tiver concluído um intercâmbio.
alumni-join = Aderir à rede de antigos participantes
alumni-join-text = Os outros antigos participantes veem o seu nome, a sua organização e o que lhes contar. Pode sair a qualquer momento.
alumni-join-failed = A adesão não foi efetuada
alumni-organisation = Por que organização
alumni-story = O que quer contar aos outros
alumni-story-help = O que fez, o que daí resultou, o que voltaria a fazer.
alumni-contact = Mostrar o meu endereço de e-mail aos outros antigos participantes
alumni-contact-help = Caso contrário, ninguém lhe pode escrever a partir daqui.
alumni-all = Os antigos participantes
alumni-filter = Procurar antigos participantes
alumni-none = Ainda não há ninguém assim. Reduza os critérios.
alumni-own = A sua entrada
alumni-save = Guardar a entrada
alumni-saved = A entrada foi guardada
alumni-not-saved = A entrada não foi alterada
alumni-leave = Sair da rede
alumni-leave-text = A sua entrada e o seu relato são eliminados. Pode voltar a aderir mais tarde.

## A página pública de um anfitrião

host-page-title = A sua página pública
host-page-lead = Como anfitrião, pode mostrar a todos quantos intercâmbios recebeu e de que países. Nenhum visitante é identificado. Nada é público sem o seu acordo.
host-page-text = A vossa apresentação
host-page-text-help = O que os visitantes encontram na vossa organização e por que razão devem vir.
host-page-public = Mostrar a página a todos
host-page-public-help = Pode voltar a ocultá-la a qualquer momento.
host-page-look = Ver a página pública
host-page-save = Guardar a página
host-page-saved = A página foi guardada
host-page-not-saved = A página não foi guardada

## Certificados

certificate-title = Certificado de participação
certificate-lead = Estas duas organizações concluíram um intercâmbio no âmbito do programa ClusterXchange.
certificate-not-yet = Ainda não há certificado.
certificate-exchange = Voltar ao intercâmbio
certificate-issued = Emitido em
certificate-verify = Verificar em
certificate-print = Imprimir o certificado
certificate-open = Certificado de participação
