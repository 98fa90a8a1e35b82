## Posso participar?

eligibility-title = Posso participar?
eligibility-lead = Algumas perguntas e uma resposta fundamentada. O navegador calcula-a segundo as regras em vigor: nada é enviado e as respostas ficam neste computador.
eligibility-step = Pergunta { $step } de { $steps }
eligibility-next = Seguinte
eligibility-back = Voltar
eligibility-clear = Recomeçar
eligibility-missing = Escolha primeiro uma resposta.
eligibility-no-number = Introduza um número não negativo, por exemplo 12.

eligibility-roles = Como pretende participar?
eligibility-roles-visitor = Como visitante
eligibility-roles-visitor-help = Desloca-se a um anfitrião noutro país.
eligibility-roles-host = Como anfitrião
eligibility-roles-host-help = Recebe visitantes nas suas instalações.
eligibility-roles-both = Ambos, ou ainda sem certeza
eligibility-roles-both-help = Obtém uma resposta para cada caso.

eligibility-type = Que tipo de organização é a sua?
eligibility-type-help = Há vários adequados? Escolha o que melhor descreve o que ela faz. Em caso de dúvida, pergunte à sua própria organização de cluster.
eligibility-type-sme = Pequena ou média empresa
eligibility-type-sme-help = Inclui trabalhadores independentes.
eligibility-type-cluster_organisation = Organização de cluster
eligibility-type-cluster_organisation-help = Gere um cluster.
eligibility-type-business_network = Organização de rede empresarial
eligibility-type-business_network-help = Semelhante a um cluster, sem o ser.
eligibility-type-scaling_up_support = Organização de apoio à expansão
eligibility-type-scaling_up_support-help = Centro tecnológico, instituto de investigação, fab lab, serviço de eficiência de recursos, polo de inovação ou criativo, incubadora, aceleradora.
eligibility-type-large_company = Grande empresa
eligibility-type-large_company-help = Acima dos limites das pequenas e médias empresas.
eligibility-type-public_authority = Autoridade ou agência pública
eligibility-type-public_authority-help = Por exemplo, uma agência de inovação.
eligibility-type-training_provider = Entidade formadora
eligibility-type-training_provider-help = Forma pessoas de empresas.

eligibility-country = Onde está registada a organização?
eligibility-country-help = É isto que conta, não o local onde vive.
eligibility-elsewhere = Está registada também noutro país?
eligibility-elsewhere-help = Um estabelecimento da mesma organização. Deixe em branco se não houver.
eligibility-based = Em que país trabalha habitualmente a pessoa que participa?

eligibility-member = A organização é membro de um cluster?
eligibility-member-profiled = Sim, com perfil
eligibility-member-profiled-help = O cluster tem um perfil na Plataforma Europeia de Colaboração entre Clusters (ECCP).
eligibility-member-cluster = Sim, sem perfil
eligibility-member-cluster-help = Ou não sabe se o cluster tem perfil.
eligibility-member-network = Apenas de uma rede empresarial
eligibility-member-network-help = Uma rede de empresas que não é um cluster.
eligibility-member-none = Não
eligibility-member-none-help = Não pertence a nenhum dos dois.
eligibility-cluster = Nome do cluster ou da rede

eligibility-form = Qual é a forma jurídica?
eligibility-form-company = Sociedade de capitais
eligibility-form-partnership = Sociedade de pessoas
eligibility-form-cooperative = Cooperativa
eligibility-form-sole_trader = Empresário em nome individual
eligibility-form-association = Associação
eligibility-form-foundation = Fundação
eligibility-form-public_body = Organismo público
eligibility-form-other = Outra
eligibility-activity = Tem uma atividade económica regular?
eligibility-activity-help = Por exemplo, vende bens ou serviços durante todo o ano.
eligibility-activity-yes = Sim
eligibility-activity-no = Não

eligibility-staff = Efetivos
eligibility-staff-help = Em equivalentes a tempo completo durante o ano.
eligibility-turnover = Volume de negócios anual, em milhões de euros
eligibility-turnover-help = Volume de negócios ou balanço: basta um dos dois.
eligibility-balance = Balanço total, em milhões de euros
eligibility-autonomous = É autónoma?
eligibility-autonomous-help = Nenhuma outra empresa detém um quarto ou mais dela, e ela não detém um quarto de outra.
eligibility-autonomous-yes = Sim
eligibility-autonomous-no = Não
eligibility-linked-staff = Efetivos das empresas associadas
eligibility-linked-staff-help = As empresas parceiras contam segundo a sua participação.
eligibility-linked-turnover = Volume de negócios anual dessas empresas, em milhões de euros
eligibility-linked-balance = Balanço total dessas empresas, em milhões de euros

eligibility-nationality = Que nacionalidade tem a pessoa que participa?
eligibility-nationality-help = Só importa se não for a de um país participante.
eligibility-resident = Em que país vive esta pessoa?
eligibility-days = Dias vividos até agora num país participante
eligibility-permit = Tem título de residência desse país?
eligibility-permit-yes = Sim
eligibility-permit-no = Não
eligibility-business = Esta pessoa criou uma empresa num país participante, ou tenciona fazê-lo?
eligibility-business-yes = Sim
eligibility-business-no = Não

eligibility-outcome = A sua resposta
eligibility-yes = Sim, pode participar
eligibility-not = Assim, não
eligibility-manual = Talvez: a sua Parceria decide
eligibility-approval = Sim, se a Comissão concordar previamente
eligibility-ask = Perguntar ao Gabinete de Apoio
eligibility-answers = O que respondeu
eligibility-open = Deixado em branco
eligibility-change = Alterar
eligibility-change-this = Alterar: { $question }
