### Glossário: visitor = visitante; host = anfitrião; Partnership = Parceria; Support Office = Gabinete de Apoio; Commission = Comissão;
### Commitment to Quality = Compromisso de Qualidade; Financial Agreement = Acordo Financeiro; lump sum = montante fixo; registration = inscrição;
### proposal = proposta; exchange = intercâmbio; catalogue = catálogo; suggestion = sugestão; cluster = cluster; counterpart = homólogo;
### draft = rascunho; on hold = em suspenso; receipt (of a rule) = justificação; evidence = comprovativos; alumni = antigos participantes; group visit = visita de grupo;
### case = processo; scheme = programa; cluster organisation = organização de cluster; rulebook = livro de regras; clause = cláusula;
### matching = correspondência; building = preparação; execution = execução; feedback = apreciação; force majeure = força maior; draw = sorteio.
### Sem tradução: ClusterXchange, ECCP, nomes de produtos, códigos de moeda, formatos de ficheiro.

product-name = ClusterXchange
skip-to-content = Ir para o conteúdo principal

## Moldura

header-menu = Menu
header-navigation = Navegação principal
nav-scheme = O programa
nav-meet = Encontros
nav-organisation = Organização
nav-work = Processos
nav-partnership = Parceria
nav-run = Gestão do programa
nav-help = Ajuda
nav-counterparts = Homólogos
nav-invitations = Convites
nav-visits = Visitas de grupo
nav-alumni = Antigos participantes
nav-colleagues = Colegas e acesso
nav-host-page = A nossa página pública
nav-registrations = Inscrições
nav-exchanges = Intercâmbios
nav-payments = Pagamentos
nav-participants = Participantes
nav-progress = Progresso
nav-about-us = Sobre a Parceria
nav-whole-scheme = Todo o programa
nav-sampling = Amostragem
nav-rulebooks = Livros de regras
nav-clusters = Clusters
nav-people = Pessoas e funções
nav-retention = Conservar e apagar
nav-statistics = Estatísticas
nav-accessibility = Acessibilidade
nav-privacy = Proteção de dados
nav-news = { $count ->
    [0] Novidades
    [one] Novidades: { $count } por ler
   *[other] Novidades: { $count } por ler
}
nav-how = Como funciona
nav-eligibility = Posso participar?
nav-amounts = Montantes pagos
nav-partnerships = Parcerias
nav-questions = Perguntas e respostas
nav-contact = Contacto
nav-certificates = Verificar um certificado
nav-planner = Planear um intercâmbio
nav-cases = Os meus processos
nav-sign-in = Iniciar sessão
nav-sign-up = Criar conta
nav-sign-out = Terminar sessão
footer-navigation = Todas as páginas
footer-independence = Uma implementação aberta do programa de intercâmbio para membros de clusters. Este sítio não é um sítio da União Europeia.
footer-part = Participar
footer-api = Para programadores: referência da API
footer-licences = Licenças
field-optional = (facultativo)
field-offers = Sugestões
list-back = Voltar
list-on = Mais

## Coisas contadas

days = { $count ->
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}

calendar-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

## Fases e funções do programa

phase-registration = Inscrição
phase-matching = Correspondência
phase-building = Preparação
phase-execution = Execução
role-visitor = Como visitante
role-host = Como anfitrião

## Falhas

failure-unreachable = Não é possível contactar o servidor. Verifique a ligação e tente novamente; nada do que introduziu se perdeu.
failure-unreadable = Esta página não compreende a resposta do servidor. Recarregue a página e tente novamente.
failure-trace = Se o problema persistir, indique este número ao Gabinete de Apoio: { $trace }
failure-retry = Tentar novamente
failure-fields = Verifique os campos assinalados e envie novamente.
fault-unfit = Esta resposta não serve aqui. Verifique-a novamente.
fault-number = Introduza um número inteiro, por exemplo 25.
fault-amount = Introduza um número, por exemplo 390 ou 390,50.
fault-phone = Introduza um número de telefone: algarismos, com espaços ou + - ( ) /.
fault-web = Introduza um endereço Web, por exemplo https://www.example.org.
fault-password = Esta não é a sua palavra-passe.
fault-password-weak = Demasiado fácil de adivinhar. Use três ou quatro palavras sem relação entre si.
fault-line = Uma só linha, por favor, sem quebras de linha.

problem-too-many-requests = Demasiados pedidos em pouco tempo. Aguarde um pouco e tente novamente.
problem-unavailable = O serviço está em pausa. Tente novamente dentro de alguns minutos; nada do que introduziu se perdeu.
problem-internal = Ocorreu um erro do nosso lado. Tente novamente dentro de alguns minutos.
problem-unsupported-media-type = Este ficheiro é de outro tipo. Envie um PDF, um PNG ou um JPEG.
problem-unauthenticated = A sessão terminou. Inicie sessão novamente para continuar.

## Licenças e páginas inexistentes

licences-title = Licenças
licences-lead = Os autores dos elementos contidos neste portal.
licences-table = Recursos e dados
not-found-title = Esta página não existe
not-found-text = O endereço pode ter um erro de escrita, ou a página mudou de lugar.
not-found-home = Ir para a primeira página
language-label = Idioma deste sítio
