## Privacy

privacy-title = Proteção de dados
privacy-lead = O que se guarda sobre si, quem o pode ler e por quanto tempo. O responsável é quem gere esta instalação; o Gabinete de Apoio responde.
privacy-loading = A carregar a declaração
privacy-failed = Não foi possível carregar a declaração
privacy-what = O que se guarda
privacy-what-text =
    - A sua conta: nome, endereço de correio eletrónico, língua, e quando iniciou sessão com que tipo de dispositivo.
    - A inscrição da sua organização: o que escreveu no formulário, o nome, a nacionalidade e o cargo da pessoa que a representa, e um currículo, se o juntou.
    - Propostas, mensagens, o Compromisso de Qualidade com as assinaturas, o relatório, os comprovativos e a apreciação.
    - A conta em que é pago o montante fixo, cifrada.
privacy-why = Porquê
privacy-why-text =
    - Para decidir quem pode participar, juntar visitantes e anfitriões e pagar o montante fixo: sem estes dados não há intercâmbio.
    - Para prestar contas do dinheiro da União Europeia e provar mais tarde quem decidiu o quê.
    - As estatísticas só têm números; os pequenos não são mostrados.
privacy-who = Quem o pode ler
privacy-who-text =
    - Outros participantes: o que mostra no catálogo e o que lhes escreve.
    - A sua Parceria e o Gabinete de Apoio: a sua inscrição e os seus intercâmbios. A Comissão: o que foi sorteado para validação ou lhe foi apresentado.
    - A conta bancária: a própria pessoa e a Parceria que paga. Algumas respostas de um relatório só são lidas por quem está indicado junto da pergunta.
    - Mais ninguém. Nada é vendido, e nenhum outro serviço é consultado enquanto usa o portal.
privacy-how-long = Por quanto tempo
privacy-how-long-text =
    - Processos de intercâmbios: { $years } anos após o encerramento do programa.
    - Inscrições recusadas ou que nunca deram origem a um intercâmbio: { $months } meses após a última atividade.
    - A sua conta: até pedir que seja apagada.
privacy-browser = No seu navegador
privacy-browser-text =
    - O que escreve fica neste navegador até ser enviado, para que nada se perca; ao terminar a sessão, pergunta-se se deve ser apagado.
    - Um cookie mantém a sessão. É necessário e não diz nada a mais ninguém. Não há outros.
privacy-rights = O que pode fazer
privacy-rights-text =
    - Em «Conta» encontra tudo o que se guarda sobre si, num ficheiro, e pode pedir que seja corrigido ou apagado.
    - Pode retirar o consentimento em qualquer altura: retire a inscrição ou peça que a conta seja apagada.
    - Escreva ao Gabinete de Apoio se tiver perguntas. Também pode apresentar queixa à autoridade de proteção de dados do seu país.
