### O que o Gabinete de Apoio gere e o que a Comissão acompanha.

admin-scheme-lead = Até onde chegou o programa, por Parceria e por estado.
admin-whole = Todas as Parcerias em conjunto
admin-target = { $done } de { $target } intercâmbios realizados.
admin-counted = Contados
admin-by-partnership = Por Parceria
admin-id = Nome curto nos endereços
admin-id-help = Minúsculas, algarismos e hífenes, por exemplo smart-city. Não pode ser alterado mais tarde.
admin-added = Acrescentado: { $name }

## Parcerias e clusters

admin-partnerships = Parcerias
admin-partnerships-lead = Quem recebe inscrições agora e quem as recebeu antes.
admin-partnerships-none = Ainda não há nenhuma Parceria. Acrescente a primeira.
profile-add = Acrescentar uma Parceria
profile-phase = Fase do programa
profile-phase-help = Por exemplo open.
profile-current = Recebe inscrições
profile-past = Do passado
admin-clusters = Clusters
admin-clusters-lead = Organizações de cluster indicadas por requerentes e Parcerias.
admin-clusters-none = Ainda não há nenhuma organização de cluster. Acrescente a primeira.
cluster-add = Acrescentar organização de cluster
cluster-name = Nome
cluster-region = Região
cluster-region-help = Código ISO 3166-2, por exemplo PT-11.
cluster-eccp = Perfil na plataforma de colaboração
cluster-has-eccp = Tem um perfil na Plataforma Europeia de Colaboração entre Clusters (ECCP)
cluster-aliases = Outros nomes

## Pessoas

admin-people-lead = Todas as pessoas com conta e o que podem fazer.
admin-people-none = Ainda ninguém tem conta.
people-all = Todas as pessoas
people-person = A conta e as funções de uma pessoa
people-name = Nome
people-email = Endereço de e-mail
people-roles = Funções
people-role = Função
people-created = Desde
people-seen = Última sessão
people-never = Nunca
people-verified = Endereço confirmado
people-unverified = Não confirmado
people-kind-organisation = Age em nome de uma organização
people-kind-partnership = Responsável de uma Parceria
people-acts-for = Age em nome de { $name }
people-officer-of = Responsável de { $name }
people-no-roles = Ainda sem função.
people-give = Atribuir uma função
people-given = A função foi atribuída
people-take = Retirar: { $role }
people-taken = A função foi retirada
people-invite = Convidar pessoal
people-invite-text = A pessoa recebe um e-mail com uma ligação. Ao aceitar, é criada a conta, se ainda não existir.
people-invite-send = Enviar o convite
people-invited = O convite foi enviado para { $email }. A ligação funciona uma vez, durante trinta dias.

## Conservação

retention-text = As inscrições que nunca deram origem a um intercâmbio são apagadas após o prazo do livro de regras. Um ensaio diz o que seria apagado e não altera nada.
retention-try = Ensaiar sem apagar
retention-tried = O que seria apagado
retention-nothing = Não há nada para apagar.
retention-sure = Apagar não pode ser anulado.
retention-run = Apagar agora
retention-done = Apagado
retention-more = Há mais para apagar: execute novamente.
retention-before = Última atividade antes de
retention-registrations = Inscrições
retention-uploads = Ficheiros
retention-values = Valores pessoais no registo
retention-rulebook = Livro de regras aplicado

## Amostragem

admin-sampling = Amostragem
admin-sampling-lead = Só o acaso decide que compromissos a Comissão também valida. No início de cada mês é sorteado um número secreto e publicada a sua impressão digital; o próprio número segue-se depois do mês. Com ambos, qualquer pessoa pode repetir cada sorteio: o seu navegador fá-lo aqui.
sampling-month = Mês
sampling-of = Sorteios de { $month }
sampling-promise = Impressão digital do número secreto
sampling-promised = Impressão digital publicada
sampling-published = Número publicado
sampling-seed = O número, já não secreto
sampling-draws = Compromissos no sorteio
sampling-drawn = Sorteados para a Comissão
sampling-secret = Ainda secreta
sampling-secret-text = O número é publicado no fim do mês. Até lá só se conhece a sua impressão digital: ninguém pode calcular os sorteios antes, nem escolher outro número depois.
sampling-none = Ainda não começou nenhum mês. A primeira impressão digital aparece com a primeira assinatura.
sampling-no-draws = Não houve sorteios neste mês.
sampling-all = Todos os meses
sampling-ticket = Impressão digital do compromisso
sampling-rate = Probabilidade
sampling-before = Sorteados antes
sampling-outcome = Resultado registado
sampling-is-drawn = Sorteado
sampling-is-not-drawn = Não sorteado
sampling-repeated = Repetido aqui
sampling-same = Igual
sampling-differs = Outro resultado
sampling-all-same = Todos os sorteios dão o mesmo resultado
sampling-not-same = Há um sorteio que não dá o mesmo resultado
sampling-how = O seu navegador verificou que o número corresponde à sua impressão digital, calculou cada sorteio a partir do número e da impressão digital do compromisso e comparou o resultado com o que foi registado. A impressão digital de um compromisso está por baixo das suas assinaturas.
sampling-bad-seed = Não é possível ler o número publicado
sampling-rules = As regras do sorteio, verificadas no primeiro compromisso

## Livros de regras

admin-rulebooks = Livros de regras
admin-rulebooks-lead = Cada versão das regras, com a fonte de cada valor. Uma versão nunca muda; uma nova exige duas pessoas.
rulebook-versions = Todas as versões
rulebook-waiting = À espera de uma segunda pessoa
rulebook-none = Ainda não há nenhum livro de regras.
rulebook-version = Versão
rulebook-title = Título
rulebook-valid-from = De
rulebook-valid-to = Até
rulebook-from = a partir de { $from }
rulebook-note = O que mudou
rulebook-example = Exemplo
rulebook-compare = Comparar duas versões
rulebook-before = Versão anterior
rulebook-after = Versão posterior
rulebook-same = Nenhum valor difere.
rulebook-differences = { $count ->
    [one] { $count } valor difere
   *[other] { $count } valores diferem
}
rulebook-value = Valor
rulebook-value-before = Antes
rulebook-value-after = Depois
rulebook-values = Valores e respetivas fontes
rulebook-page = Livro de regras { $version }
rulebook-propose-from = Propor uma nova versão a partir desta
rulebook-against = O que muda em relação a { $version }
rulebook-waits = Proposta, não em vigor
rulebook-waits-text = Outro membro do Gabinete de Apoio compara os valores e põe-nos em vigor, ou retira a proposta.
rulebook-proposed-at = Proposta em { $day }.
rulebook-proposed-by-you = Proposta por si em { $day }.
rulebook-in-force = Em vigor
rulebook-in-force-text = Aplica-se a partir de { $from }, ao que for decidido desde então.
rulebook-put-in-force = Pôr em vigor
rulebook-withdraw = Retirar
rulebook-back = Sair sem propor; o rascunho fica neste navegador
rulebook-new = Uma nova versão, a partir de { $version }
rulebook-new-text = Altere o que deve mudar; tudo o resto permanece. Cada valor indica de onde vem.
rulebook-part = Parte do livro de regras
rulebook-part-general = Geral
rulebook-part-participation = Quem pode participar
rulebook-part-stay = Duração da estadia
rulebook-part-lump-sum = Montantes fixos
rulebook-part-matching = Correspondência
rulebook-part-partnership-choice = Escolha de uma Parceria
rulebook-part-commitment = Compromisso de Qualidade
rulebook-part-deadlines = Prazos
rulebook-part-retention = Conservação de processos
rulebook-change = Alterar
rulebook-change-value = Alterar { $name }
rulebook-keep = Manter este valor
rulebook-wrong-kind = Este valor tem de ser do mesmo tipo que antes: um número continua a ser um número.
rulebook-grade = Grau de fundamentação
rulebook-official = Oficial: assim o diz o programa ou a lei
rulebook-reported = Comunicado: assim o diz alguém próximo do programa
rulebook-assumed = Presumido: é a nossa leitura, aberta a correção
rulebook-source = Fonte
rulebook-origin-of = Fonte de tudo em { $name }
rulebook-remove = Remover { $name }
rulebook-copy = Acrescentar como cópia desta entrada
rulebook-copy-name = Nome de mais uma entrada
rulebook-result = O que muda
rulebook-wrong = Estes valores não são compatíveis entre si
rulebook-propose = Propor esta versão
cluster-edit = Corrigir organização de cluster
cluster-not-saved = A organização de cluster não foi guardada
