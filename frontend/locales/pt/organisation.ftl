## Organização

organisation-title = A sua organização
organisation-none = Ainda não age em nome de uma organização
organisation-none-text = Comece uma inscrição ou peça um convite a um colega.
organisation-members = Quem age em nome de { $name }
organisation-leave = Sair da organização
organisation-leave-text = Deixa de ver os processos da organização. Outro membro pode voltar a enviar um convite.
organisation-remove = Remover { $name }
organisation-remove-text = { $name } deixa de ver os processos da organização e é informado por e-mail.
organisation-remove-failed = A ligação à organização não foi terminada
organisation-invite = Convidar um colega
organisation-invite-text = Os colegas veem e fazem aqui o mesmo que o próprio.
organisation-invited = O convite foi enviado para { $email }. A ligação funciona uma vez, durante trinta dias.

## Tokens para sistemas próprios

token-title = Tokens da API
token-lead = Com um token, os seus próprios sistemas trabalham com o ClusterXchange em seu nome.
token-none = Ainda não há nenhum.
token-revoke = Revogar { $name }
token-revoke-text = O que o utiliza deixa imediatamente de funcionar.
token-revoke-failed = Não foi revogado
token-revoked = Revogado
token-expired = Expirado
token-works = Funciona
token-times = Funciona até { $until }, última utilização { $last }
token-unused = Funciona até { $until }, nunca utilizado
token-scope-read = Ler
token-scope-registration = Escrever: inscrição
token-scope-matching = Escrever: correspondência
token-scope-building = Escrever: preparação
token-scope-execution = Escrever: execução
token-new = Novo token
token-name = Para que serve
token-name-help = Para que os colegas o reconheçam na lista.
token-owner = A que pertence
token-scopes = O que pode fazer
token-life = Durante quanto tempo funciona
token-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
token-issue = Emitir o token
token-failed = Não foi emitido nenhum token
token-issued = Token emitido: { $name }
token-issued-text = Copie agora o segredo. É mostrado só esta vez e não fica guardado em lado nenhum.
token-copy = Copiar o segredo
token-copied = Copiado
token-seen = Já o tenho
