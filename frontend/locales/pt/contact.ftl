## Contacto

contact-title = Contacto
contact-lead = Dúvidas sobre o programa, este sítio ou a inscrição: há pessoas que respondem.
contact-loading = A procurar o Gabinete de Apoio
contact-failed = Não foi possível carregar os dados do Gabinete de Apoio
contact-hours = Gabinete de Apoio
contact-open = Aberto agora
contact-closed = Fechado agora
contact-until = Até às { $at }, na sua hora
contact-from = Abre: { $at }, na sua hora
contact-not-known = Não se sabe se está aberto hoje. Escreva um e-mail.
contact-days = Dias
contact-days-text = Dias úteis, de segunda a sexta-feira, exceto os feriados. País: { $country }
contact-there = Horário
contact-hours-theirs = { $hours } ({ $zone })
contact-here = Na sua hora
contact-ways = Escrever ou telefonar
contact-email = E-mail
contact-phone = Telefone
contact-feedback = Comentários
contact-feedback-write = Diga-nos o que não funciona ou poderia funcionar melhor
contact-feedback-subject = Comentários sobre o portal ClusterXchange
contact-whom = A quem perguntar, e quando
contact-whom-text =
    Antes e durante a inscrição, contacte o Gabinete de Apoio: ainda não tem Parceria. Se houver dúvidas sobre se a organização se enquadra aqui, pergunte primeiro à sua própria organização de cluster.

    Depois da aceitação, a sua Parceria é o primeiro contacto, durante toda a correspondência, preparação e execução. O nome e o endereço constam do seu resumo.

    O Gabinete de Apoio também ajuda quando não conseguir contactar a sua Parceria.
