## Acessibilidade

accessibility-title = Acessibilidade
accessibility-lead = Todas as pessoas devem poder utilizar este portal: com teclado, leitor de ecrã, letra grande ou pouco tempo.
accessibility-state = O que pretendemos
accessibility-state-text = O portal segue as Diretrizes de Acessibilidade para Conteúdos Web 2.2, nível AA, e a norma europeia EN 301 549. Esta declaração abrange tudo o que se encontra neste endereço, exceto a referência da API.
accessibility-how = Como verificamos
accessibility-how-text =
    - Cada página é examinada por um verificador automático antes de ser publicada, em ecrãs estreitos e largos.
    - Tarefas completas são realizadas apenas com o teclado.
    - Depois de cada mudança de página, o foco passa para o título; o que muda dentro de uma página é anunciado.
    - As cores apenas repetem o que as palavras dizem. As páginas podem ser ampliadas até 400 % e respeitam as definições de contraste e de movimento do sistema.
accessibility-limits = O que sabemos ser imperfeito
accessibility-limits-text =
    - As verificações automáticas não substituem as pessoas. Ninguém de fora do projeto auditou ainda o portal.
    - As fontes das regras, os textos que são assinados e os dos participantes são apresentados na língua em que foram escritos, na maioria dos casos o inglês.
    - A referência da API em /docs é da autoria de terceiros e não foi verificada.
    - Os ficheiros carregados são tal como os participantes os fizeram.
accessibility-feedback = Diga-nos o que não funciona
accessibility-feedback-text = Escreva o que tentou fazer, em que página e com que navegador e meios auxiliares. Respondemos, ajudamos no que pretendia fazer e corrigimos o problema. As mesmas informações podem ser obtidas por e-mail ou telefone junto do Gabinete de Apoio.
accessibility-write = Escrever sobre acessibilidade
accessibility-subject = Acessibilidade do portal ClusterXchange
