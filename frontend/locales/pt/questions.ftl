## Perguntas

questions-title = Perguntas e respostas
questions-lead = O que mais se pergunta. Todos os números das respostas são lidos das regras em vigor.
questions-loading = A obter as regras em vigor
questions-failed = Não foi possível carregar as respostas
questions-search = Procurar em perguntas e respostas
questions-found = { $count ->
    [0] Nada encontrado. Tente outras palavras ou pergunte ao Gabinete de Apoio.
    [one] Uma pergunta
   *[other] { $count } perguntas
}
questions-link = Ligação para esta resposta
questions-subject-scheme = O programa
questions-subject-part = Participar
questions-subject-match = Encontrar um homólogo
questions-subject-exchange = O intercâmbio
questions-subject-money = Dinheiro
questions-subject-papers = Documentos e ajuda

questions-what = O que é o ClusterXchange?
questions-what-answer =
    Um programa de intercâmbios curtos entre membros de clusters industriais de diferentes países. As pessoas passam alguns dias úteis com um anfitrião no estrangeiro, para aprender, encontrar parceiros e levar novas ideias para casa.

    É assegurado por Parcerias de organizações de cluster e financiado pela União Europeia. O objetivo é tornar as pequenas e médias empresas mais competitivas.
questions-roles = O que são um visitante e um anfitrião?
questions-roles-answer =
    O visitante viaja: passa o intercâmbio no país do anfitrião. O anfitrião fica onde está e recebe o visitante.

    A mesma organização pode fazer ambas as coisas, em momentos diferentes.
questions-partnerships = O que é uma Parceria?
questions-partnerships-answer =
    Um grupo de organizações de cluster de vários países que assegura o programa nos seus setores. Avalia as inscrições, assina os compromissos dos seus participantes e paga aos seus visitantes. É também o seu contacto a partir do dia da aceitação.

    { $partnerships ->
        [0] De momento, nenhuma Parceria recebe inscrições.
        [one] Uma Parceria recebe inscrições agora.
       *[other] { $partnerships } Parcerias recebem inscrições agora; os seus membros vêm de { $partnership_countries } países.
    }
questions-benefits = O que ganho com isso?
questions-benefits-answer =
    Como visitante:

    - novas competências, dentro e fora do seu setor
    - um olhar por dentro sobre o modo de trabalhar do anfitrião
    - outro mercado e as suas pessoas, antes de lá investir
    - novos contactos, projetos e negócios
    - um montante fixo para as despesas

    Como anfitrião:

    - visibilidade, maior com cada visitante
    - um olhar novo sobre produtos, métodos e ideias
    - o que os visitantes sabem sobre o seu ramo e o seu mercado
    - contactos e parceiros além-fronteiras

    Ambos podem depois aderir à rede de antigos participantes.
questions-phases = Quais são os passos do princípio ao fim?
questions-phases-answer =
    - Inscrição: diz quem é, e uma Parceria aceita-a. Prazo para a decisão: { $decision }.
    - Correspondência: encontra alguém, ou alguém encontra a sua organização. Prazo de resposta a uma proposta: { $answer }.
    - Preparação: escrevem o que vão fazer, e todos assinam.
    - Execução: realiza-se o encontro; o visitante apresenta o relatório e recebe o pagamento.
questions-who = Quem pode participar?
questions-who-answer =
    Como visitante:

    { $visitors }

    Como anfitrião:

    { $hosts }

    As organizações de cluster e as redes empresariais participam por si próprias. Todas as outras têm de ser membros de um cluster{ $profile ->
        [yes] {" "}com perfil na Plataforma Europeia de Colaboração entre Clusters (ECCP)
       *[no] {""}
    }. { $network ->
        [yes] A adesão a uma rede empresarial também conta.
        [manual] A adesão apenas a uma rede empresarial é um caso para a Parceria: ela decide.
       *[no] A adesão apenas a uma rede empresarial não basta.
    } { $exception ->
        [yes] Uma empresa fora de um cluster nestas condições pode, a título excecional, ser anfitriã, se a Comissão concordar primeiro.
       *[no] {""}
    }

    Há dúvidas sobre onde se enquadra? Pergunte à sua própria organização de cluster antes de se inscrever.
questions-countries = Que países participam?
questions-countries-answer =
    { $countries } países: { $country_names }.

    O que conta é onde a organização está registada. Se tiver estabelecimentos em vários destes países, conta aquele onde a pessoa que viaja trabalha.
questions-nationals = A minha nacionalidade importa?
questions-nationals-answer =
    Só se não for nacional de um país participante. Nesse caso, tem de ter vivido num deles pelo menos { $third_days } dias com título de residência, e ter criado lá uma empresa ou tencionar fazê-lo.
questions-sme = Quando é que uma empresa é uma PME?
questions-sme-answer =
    Com menos de { $staff } efetivos e um volume de negócios até { $turnover } milhões de euros ou um balanço total até { $balance } milhões de euros. As empresas associadas e parceiras são somadas.

    { $association ->
        [yes] Uma associação ou fundação também conta, se tiver uma atividade económica regular.
       *[no] As associações e fundações não contam.
    }
questions-register = Como me inscrevo?
questions-register-answer =
    Crie uma conta e preencha aqui a inscrição. Ela guarda-se enquanto escreve, diz o que falta e verifica logo se pode participar. Pode parar e continuar mais tarde.

    Depois de apresentada, a sua Parceria decide no prazo de { $decision }. Se pedir uma correção, o prazo para a fazer é de { $correction }.
questions-choice = Como obtenho a minha Parceria?
questions-choice-answer =
    Na inscrição, escolhe uma, pelos setores ou pelos países dos membros. Ou deixa a ferramenta escolher: ela compara todas, fica com a mais adequada e mostra os pontos de cada uma.
questions-often = Quantas vezes posso participar?
questions-often-answer =
    { $once ->
        [scheme] Como visitante, uma vez em todo o programa.
       *[phase] Como visitante, uma vez em cada fase do programa.
    } Um intercâmbio virtual não conta para este limite.

    Como anfitrião, as vezes que quiser, também com vários visitantes ao mesmo tempo.

questions-abroad = O visitante e o anfitrião têm de ser de países diferentes?
questions-abroad-answer = { $national ->
    [yes] Não: também são possíveis intercâmbios dentro de um país.
   *[no] Sim. O programa trata da cooperação além-fronteiras, pelo que duas organizações do mesmo país não podem fazer um intercâmbio entre si.
}
questions-counterpart = Como encontro o meu homólogo?
questions-counterpart-answer =
    A escolha é sua. A ferramenta dá a cada um dos outros participantes uma pontuação de 0 a 100, segundo os setores, atividades, línguas, países e datas em comum, e mostra os motivos. É apenas um conselho: pode propor um intercâmbio a qualquer um, e ambas as partes têm de dizer sim.

    Máximo de propostas em aberto ao mesmo tempo: { $open_proposals }. Uma proposta sem resposta dentro do prazo ({ $answer }) expira.
questions-known = Já sei com quem. E agora?
questions-known-answer = Ambos se inscrevem. Depois, um propõe diretamente ao outro; ou convida o homólogo a partir daqui, e a proposta fica pronta logo que ele seja aceite.
questions-groups = Podem vir vários visitantes ao mesmo tempo?
questions-groups-answer = Sim. Numa visita de grupo, um anfitrião recebe vários visitantes ao mesmo tempo. Partilham as partes comuns do plano, mas cada um tem o seu próprio compromisso, relatório e montante fixo.
questions-long = Quanto tempo dura um intercâmbio?
questions-long-answer =
    No mínimo { $min_days } dias úteis completos e no máximo { $max_months ->
        [one] um mês
       *[other] { $max_months } meses
    }, sempre seguidos. Os dias de viagem não contam, nem os fins de semana e os feriados no local do anfitrião. Uma Parceria pode pedir estadias mais longas.

    O planeador conta os dias, incluindo os feriados.
questions-activities = O que podemos fazer juntos?
questions-activities-answer =
    O que ajudar ambos; é acordado no compromisso. Por exemplo:

    - o visitante acompanha as pessoas do anfitrião no trabalho
    - estudos de mercado com quem conhece o mercado
    - formação em gestão de projetos ou finanças
    - boas práticas de gestão de uma empresa
    - marca, vendas e marketing
    - trabalho em equipa e formação conjunta
    - contactos e primeiros passos num novo mercado
questions-virtual = Podemos encontrar-nos à distância?
questions-virtual-answer = { $virtual ->
    [yes] Sim. Um intercâmbio virtual tem os mesmos objetivos, com atividades que funcionam à distância.
    [until] Sim, se terminar até { $virtual_until }. Tem os mesmos objetivos, com atividades que funcionam à distância.
   *[no] Não. Segundo as regras em vigor, não são possíveis intercâmbios virtuais.
}
questions-virtual-long = Quanto tempo dura um intercâmbio virtual?
questions-virtual-long-answer = { $virtual ->
    [no] Segundo as regras em vigor, não são possíveis intercâmbios virtuais.
   *[other] De { $virtual_min } a { $virtual_max } dias. Não têm de ser seguidos, mas há um limite: { $virtual_window } dias de calendário por cada dia do intercâmbio. Assim, { $virtual_min } dias têm de caber em { $virtual_shortest_window } dias de calendário.
}
questions-virtual-then = Posso viajar depois de um intercâmbio virtual?
questions-virtual-then-answer = Sim. Os visitantes e anfitriões de um intercâmbio virtual podem participar mais tarde num presencial.
questions-money = Quem recebe dinheiro?
questions-money-answer =
    Os visitantes recebem um montante fixo para viagem e alojamento, um por cada intercâmbio presencial. Cobre uma parte das despesas, e ninguém pede o recibo de cada refeição.

    Os anfitriões não recebem dinheiro. Ambos recebem aconselhamento e ajuda das Parcerias e do Gabinete de Apoio.
questions-amount = De quanto é o montante fixo?
questions-amount-answer =
    De { $lowest } a { $highest }, segundo o país do anfitrião. O montante inteiro exige pelo menos { $full_days } dias úteis no anfitrião e pelo menos { $full_km } quilómetros entre os dois. Caso contrário, paga-se metade; nunca menos de metade.
questions-paid = Quando é pago?
questions-paid-answer = Depois do intercâmbio, de uma só vez. Prazo do visitante para o relatório: { $report }. Prazo da sua Parceria para o verificar: { $report_check }. Prazo para depois pagar: { $payment }.
questions-virtual-money = Há dinheiro para um intercâmbio virtual?
questions-virtual-money-answer = Não. Um visitante que participe mais tarde presencialmente recebe o montante fixo por isso, conforme o seu Acordo Financeiro.
questions-commitment = O que é o Compromisso de Qualidade?
questions-commitment-answer =
    O visitante e o anfitrião redigem-no em conjunto, e vincula ambos como um contrato. Tem estas partes:

    { $clauses }

    Nenhum intercâmbio começa antes de estar assinado e verificado.
questions-validation = Quem o verifica e assina?
questions-validation-answer = Primeiro assinam o visitante e o anfitrião, depois as respetivas Parcerias. O Gabinete de Apoio verifica-o. A Comissão verifica também { $sample } em cada 100 compromissos, sorteados ao acaso.
questions-agreement = O que é o Acordo Financeiro?
questions-agreement-answer = O acordo entre um visitante e a Parceria que lhe paga, sobre o valor do montante fixo e a conta de destino. É assinado depois da aprovação do compromisso. Os intercâmbios virtuais não precisam dele.
questions-certificate = Recebo um certificado?
questions-certificate-answer = Sim, ambas as partes, logo que o intercâmbio esteja concluído. Tem um código com o qual qualquer pessoa pode verificar se é autêntico.
questions-data = Durante quanto tempo são conservados os meus dados?
questions-data-answer = Os processos de intercâmbios, { $years } anos após o encerramento do programa, como exigem as regras financeiras da União Europeia. As inscrições que nunca deram origem a um intercâmbio, { $months } meses após a última atividade. Pode transferir os seus dados e pedir que sejam apagados, a qualquer momento, na sua conta.
questions-help = A quem posso perguntar?
questions-help-answer =
    Antes e durante a inscrição, ao Gabinete de Apoio, porque ainda não tem Parceria. Depois, à sua Parceria: o nome e o endereço constam do seu resumo.
