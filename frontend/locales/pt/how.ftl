## Como funciona

how-title = Como funciona
how-lead = O que é o programa, o que se ganha com ele e o caminho desde o primeiro clique até ao fim de um intercâmbio.
how-loading = A obter as regras em vigor
how-failed = Não foi possível carregar as regras
how-scheme =
    O ClusterXchange envia pessoas de um cluster, ou de um membro de um cluster, aos seus pares noutro país, durante pelo menos { $min_days } dias úteis e no máximo { $max_months ->
        [one] um mês
       *[other] { $max_months } meses
    }. Aprendem umas com as outras, procuram parceiros e trazem para casa o que funciona melhor. Participam { $countries } países.

    O visitante viaja e recebe um montante fixo para viagem e alojamento. O anfitrião abre as suas portas e não recebe dinheiro. As Parcerias de organizações de cluster acompanham ambos e pagam aos visitantes; o Gabinete de Apoio ajuda todos.
how-within = No prazo de { $limit }
how-source = Todos os dias, montantes e condições desta página provêm das regras em vigor: { $title }, versão { $version }.
how-you = Participante
how-other = A outra parte
how-both = Visitante e anfitrião
how-visitor = Visitante
how-host = Anfitrião
how-partnership = A sua Parceria
how-partnerships = Ambas as Parcerias
how-support-office = Gabinete de Apoio
how-commission = Comissão
how-register = Cria uma conta e diz quem é, o que quer aprender ou mostrar e quando lhe convém. Tudo se guarda automaticamente e pode esperar.
how-choose = Escolhe uma Parceria, ou deixa a ferramenta encontrar a mais adequada e dizer porquê.
how-decide = Analisa a inscrição e aceita-a, recusa-a com fundamentos ou pede uma correção.
how-correct = Corrige o que lhe for pedido. Entretanto, o prazo da Parceria fica suspenso.
how-approve = Decide sobre um anfitrião que não pertence a nenhum cluster com perfil, quando as regras permitem essa exceção.
how-search = Vê quem melhor lhe convém e porquê, ou procura entre todos. A pontuação é um conselho: a partir de { $suitable } pontos em 100 diz "adequado", mas pode escolher qualquer um.
how-propose = Propõe um intercâmbio a quem quiser, com um máximo de { $open_proposals } propostas em aberto ao mesmo tempo.
how-answer = Diz sim ou não. O que não tiver resposta a tempo expira, e fica livre para propor a outro.
how-write = Acordam as datas e redigem em conjunto o Compromisso de Qualidade: o que vão fazer e com que finalidade.
how-sign = Assinam-no. Uma alteração posterior anula as assinaturas, para que ninguém fique vinculado ao que não viu.
how-countersign = Verificam o compromisso e também o assinam.
how-validate = Verifica cada compromisso.
how-sample = Verifica { $sample } em cada 100 compromissos, sorteados ao acaso de uma forma que qualquer pessoa pode verificar.
how-agree = Assina o Acordo Financeiro sobre o montante fixo com a Parceria que o paga.
how-meet = Encontram-se e trabalham juntos durante pelo menos { $min_days } dias úteis completos e seguidos.
how-report = Relata o que daí resultou e junta os comprovativos da viagem e da estadia.
how-feedback = Diz como correu. O pagamento não espera por isso.
how-check = A Parceria do visitante verifica o relatório e os comprovativos, e pergunta se faltar alguma coisa.
how-pay = Paga o montante fixo ao visitante de uma só vez.
how-certificate = Recebem um certificado que qualquer pessoa pode verificar e podem aderir à rede de antigos participantes.
