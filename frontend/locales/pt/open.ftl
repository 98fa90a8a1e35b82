## Certificados

certificates-title = Verificar um certificado
certificates-lead = Cada intercâmbio concluído tem um certificado com um código. Introduza o código para ver se é autêntico e o que atesta.
certificates-code = Código
certificates-code-help = 24 letras e algarismos; os espaços e as maiúsculas não contam.
certificates-code-missing = Introduza o código que consta do certificado, por exemplo 0123456789abcdefghjkmnpq.
certificates-check = Verificar
certificates-loading = A procurar o certificado
certificates-failed = Não foi possível verificar o certificado
certificates-unknown = Nenhum certificado tem este código
certificates-unknown-text = Nada foi emitido aqui com o código { $code }. Compare-o com o certificado, letra a letra.
certificates-valid = Este certificado é autêntico
certificates-valid-text = Foi emitido aqui, para o intercâmbio abaixo. Compare as organizações e as datas com o papel.
certificates-side = { $name }, { $country }
certificates-visitor = Visitante
certificates-host = Anfitrião
certificates-mode = Como se encontraram
certificates-dates = Quando
certificates-dates-text = { $from } a { $to }
certificates-issued = Emitido em
certificates-code-name = Código

## Anfitriões

host-title = Um anfitrião
host-loading = A obter a página do anfitrião
host-failed = Não foi possível carregar a página do anfitrião
host-unknown = Não há aqui nenhuma página pública
host-unknown-text = Ou esse anfitrião não existe, ou não quer uma página pública.
host-hosted = { $count ->
    [one] { $count } intercâmbio concluído
   *[other] { $count } intercâmbios concluídos
}
host-none = Ainda nenhum intercâmbio concluído.
host-visitor-from = Visitante de
host-dates = Quando
host-mode = Como se encontraram
host-group = Visitantes
host-grouped = Parte de um grupo
host-alone = A título individual

## Estatísticas

statistics-title = Estatísticas
statistics-lead = Até onde chegou o programa, contado neste momento a partir dos próprios processos.
statistics-loading = A contar
statistics-failed = Não foi possível carregar as estatísticas
statistics-at = Contado em { $at }.
statistics-registrations = Inscrições
statistics-exchanges = Intercâmbios
statistics-money = Montantes fixos
statistics-by-state = Por estado
statistics-by-role = Por função
statistics-by-country = Por país
statistics-by-mode = Como se encontram
statistics-by-host-country = Por país do anfitrião
statistics-by-partnership = Por Parceria do visitante
statistics-number = Número
statistics-left-out = Demasiado poucos para serem mostrados: { $names }.
statistics-all-left-out = Todos estes números são demasiado pequenos para serem mostrados.
statistics-many-left-out = Outros { $count } são demasiado poucos para serem mostrados
statistics-nothing = Ainda nada para contar.
statistics-suppressed = Omitido: demasiado poucos intercâmbios.
statistics-committed = Comprometido em Acordos Financeiros
statistics-paid = Pago
statistics-role-visitor = Visitantes
statistics-role-host = Anfitriões
statistics-mode-physical = Presencial
statistics-mode-virtual = À distância
statistics-state-draft = Rascunho
statistics-state-submitted = Apresentada
statistics-state-pre_approval = À espera de aprovação prévia
statistics-state-on_hold = Em suspenso
statistics-state-accepted = Aceite
statistics-state-rejected = Rejeitada
statistics-state-withdrawn = Retirada
statistics-state-building = Em preparação
statistics-state-awaiting_signatures = À espera de assinaturas
statistics-state-awaiting_partnership = À espera das Parcerias
statistics-state-awaiting_so = À espera do Gabinete de Apoio
statistics-state-awaiting_ec = À espera da Comissão
statistics-state-fa_pending = À espera do Acordo Financeiro
statistics-state-ready = Pronto a iniciar
statistics-state-ongoing = Em curso
statistics-state-reporting = À espera do relatório
statistics-state-report_submitted = Relatório apresentado
statistics-state-report_returned = Relatório devolvido
statistics-state-payment_due = Pagamento devido
statistics-state-awaiting_feedback = À espera da apreciação do anfitrião
statistics-state-completed = Concluído
statistics-state-cancelled = Cancelado
statistics-state-discontinued = Interrompido
statistics-what-registrations-state = Inscrições apresentadas pelo menos uma vez, segundo o seu estado atual.
statistics-what-registrations-role = As mesmas inscrições por função; as que pedem ambas contam nas duas.
statistics-what-registrations-country = As mesmas inscrições segundo o país em que a organização está registada.
statistics-what-exchanges-state = Intercâmbios, contados uma vez cada um, segundo o seu estado atual.
statistics-what-exchanges-mode = Os mesmos intercâmbios segundo a forma de encontro.
statistics-what-exchanges-host-country = Os mesmos intercâmbios segundo o país do anfitrião.
statistics-what-exchanges-partnership = Os mesmos intercâmbios segundo a Parceria responsável pelo visitante.
statistics-what-money-committed = Soma dos acordos financeiros assinados por ambas as partes, sem os intercâmbios cancelados ou interrompidos.
statistics-what-money-paid = Soma dos pagamentos recebidos pelos visitantes.
statistics-what-suppression = Os números pequenos são omitidos, tal como o menor seguinte quando um número isolado poderia ser calculado a partir dos outros.
