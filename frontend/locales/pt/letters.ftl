## Formulários de poucas perguntas

ask-stale = Houve uma alteração desde que abriu. O que escreveu fica aqui; leia a versão mais recente e envie novamente.
ask-stale-read = Ler a versão mais recente
ask-word = Escreva { $word } para confirmar a sua intenção.

## Uma nova palavra-passe

reset-link = Esqueceu-se da palavra-passe?
reset-title = Escolher uma nova palavra-passe
reset-lead = Indique o endereço da sua conta. Enviamos para lá uma ligação que permite escolher outra palavra-passe.
reset-send = Enviar a ligação
reset-failed = Não foi possível enviar a ligação
reset-sent = Veja o seu e-mail
reset-sent-text = Se existir uma conta com este endereço, foi enviada uma ligação. Funciona uma só vez, durante duas horas.
reset-choose-title = A sua nova palavra-passe
reset-password = Nova palavra-passe
reset-choose = Utilizar esta palavra-passe
reset-choose-failed = Não foi possível alterar a palavra-passe
reset-chosen = A nova palavra-passe é válida a partir de agora
reset-chosen-text = Todas as sessões foram terminadas. Inicie sessão com a nova palavra-passe.
reset-again = Pedir outra ligação

## Um convite para agir em nome de alguém

invitation-title = Recebeu um convite
invitation-lead = Foi-lhe pedido que aja em nome de uma organização. Ao aceitar, vê e faz o que essa organização vê e faz.
invitation-staff-title = Recebeu um convite para o pessoal do programa
invitation-staff-lead = Ao aceitar, pode trabalhar para quem enviou o convite.
invitation-invited = Pessoa convidada
invitation-as-member = Agir em nome de { $name }
invitation-as-officer = Responsável da Parceria { $name }
invitation-as-support-office = Membro do Gabinete de Apoio
invitation-as-commission = Membro da Comissão
invitation-makes-account = Ainda não existe uma conta com o endereço { $email }: ao aceitar, é criada uma. Escolha uma palavra-passe para ela.
invitation-has-account = A conta de { $email } recebe o papel. Não precisa de uma nova palavra-passe.
invitation-name-help = Apenas se não for o que consta do e-mail.
invitation-accept = Aceitar o convite
invitation-failed = Não foi possível aceitar o convite
invitation-accepted = Age agora em nome de { $seat }
invitation-accepted-text = A função pertence à conta de { $email }.

## Um convite para um intercâmbio

invitation-counterpart-title = Um convite para um intercâmbio
invitation-from = Convite de { $organisation }
invitation-to = { $name }, a organização que convida gostaria de fazer um intercâmbio com a sua. Escreve:
invitation-who = Quem convida
invitation-their-role = Função de quem convida
invitation-your-role = A sua função
invitation-open-until = Aberto até
invitation-next = O que se segue
invitation-step-account = Inicie sessão ou crie uma conta.
invitation-step-registration = Inscreva a sua organização. Uma Parceria analisa a inscrição e responde.
invitation-step-claim = Depois de aceite, abra novamente a ligação do e-mail; guarde-o, portanto. Assume então o convite e pode responder-lhe.
invitation-not-yet = A organização precisa primeiro de uma inscrição aceite nesta função: { $role }
invitation-not-yet-text = Guarde o e-mail. Depois da aceitação, a ligação traz de volta a esta página.
invitation-own-registration = Ir para a sua inscrição
invitation-for-whom = Para que organização
invitation-claim-text = O convite torna-se então uma proposta dirigida à sua organização, que pode ler, discutir, aceitar ou recusar.
invitation-state = Este convite já não está em aberto. Estado atual: { $state }.
invitation-state-text = Se lhe disser respeito, encontra-se nos seus processos.
invitation-over = Este convite terminou
invitation-over-text = Chegou ao fim, ou a ligação não está completa. Peça a quem enviou o convite que o envie de novo.

## Convidar um homólogo

invite-title = Convidar alguém que conhece
invite-lead = Já conheceu o seu homólogo, numa feira ou num projeto? Convide-o, mesmo que ainda não participe. Recebe um e-mail com uma ligação.
invite-not-yet = Pode convidar outros depois de a sua própria inscrição ser aceite.
invite-registration = A sua organização
invite-role = A sua função
invite-name = Nome da pessoa
invite-email-help = O convite é enviado para este endereço.
invite-message-help = O que tem em mente. Consta do e-mail.
invite-send = Enviar o convite
invite-failed = O convite não foi enviado
