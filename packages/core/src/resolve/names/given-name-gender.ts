import { foldName } from "./fold-name.ts";

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/).map(foldName));

/** Given names borne by women, as the press of the French-speaking world writes them. Own list; epicene names are left out. */
const FEMININE = list(`
  Marie Anne Sophie Julie Claire Nathalie Isabelle Sylvie Catherine Christine Valérie Véronique Sandrine Stéphanie Céline Virginie Aurélie Émilie Élodie
  Laure Laurence Florence Hélène Martine Brigitte Monique Françoise Jacqueline Nicole Jeanne Louise Marguerite Charlotte Juliette Camilla Chloé Léa Manon
  Emma Inès Sarah Laura Lucie Lucile Mathilde Pauline Marion Alice Agnès Cécile Delphine Audrey Amélie Mélanie Caroline Karine Corinne Patricia Nadège
  Nadia Nadine Myriam Rachida Yaël Élisabeth Ségolène Clémentine Clémence Marine Rachel Rebecca Esther Judith Ruth Deborah Joanna Johanna Hannah Anna Ana
  Eva Ève Maria Rosa Carmen Dolores Pilar Mercedes Lucia Elena Helena Olga Irina Tatiana Natalia Natacha Svetlana Ludmila Oksana Ioulia Yulia Olena Daria
  Anastasia Ekaterina Galina Ksenia Marina Polina Vera Zoé Zoya Nina Lina Lena Leila Leïla Laïla Fatima Fatou Fatoumata Aminata Aïcha Aïssata Aïssatou Mariam
  Mariama Mariame Awa Adama-Awa Khadija Khadidja Zineb Zeinab Zahra Samira Samia Salima Salma Yasmina Yasmine Amina Amal Hind Houda Hafsia Hanane Nawal Naïma
  Malika Karima Rachida Latifa Sonia Rim Rania Dina Dalia Mona Mouna Nour Noura Lamia Imane Asma Wafa Ghada Hala Hoda Abir Ines Ons Rokhaya Ramatoulaye Coumba
  Ndèye Ndeye Khady Aby Astou Oumou Kadiatou Kadidiatou Hadja Djamila Halima Hawa Rokia Salimata Assétou Mariétou Bineta Nafissatou Sira Tènin Chantal Clarisse
  Grâce Gloria Joyce Winnie Grace Mary Margaret Elizabeth Susan Nancy Barbara Linda Jennifer Jessica Melissa Michelle Kimberly Karen Lisa Sandra Ashley Emily
  Megan Kate Katherine Catherine Kamala Hillary Nikki Karoline Kristi Pam Susie Melania Ivanka Jill Liz Theresa Angela Annalena Alice Sahra Ursula Heidi Katja
  Giorgia Giulia Francesca Chiara Paola Silvia Federica Elly Roberta Margarita Michelle Claudia Cristina Dina Dilma Delcy Francia Veronica Verónica Gabriela
  Alejandra Beatriz Luisa Teresa Juana Xiomara Mia Kaja Mette Sanna Magdalena Ingrid Greta Maja Maia Ilona Erika Zuzana Ewa Agnieszka Beata Katarzyna Sanae
  Yuriko Naomi Akiko Yoko Kim-Yo Yuna Mei Ling Hua Hong Thi Sheikh-Hasina Aung-San Indira Priyanka Sonia Malala Benazir Jacinda Penny Julia Gillian Helen
  Mireille Solange Odile Odette Simone Suzanne Yvette Yvonne Josiane Josette Colette Ginette Denise Régine Danielle Danièle Annick Annie Arlette Bernadette
  Geneviève Ghislaine Madeleine Micheline Pascale Raymonde Roselyne Rose Viviane Fadila Najat Najwa Christiane Élise Élisa Éléonore Édith Eugénie Eulalie Lise
  Maud Maude Mylène Noémie Océane Ophélie Perrine Raphaëlle Séverine Solène Sabrina Tiphaine Valentine Violette Adèle Adeline Alexandra Alexia Andréa Angélique
  Anaïs Annabelle Apolline Astrid Barbara Bénédicte Bérénice Blandine Capucine Cassandra Coralie Daphné Diane Éliane Éloïse Emmanuelle Estelle Eugenia Fabienne
  Fanny Flavie Flora Gaëlle Gisèle Hortense Huguette Inna Jade Jasmine Joëlle Josée Juliana Justine Laetitia Laëtitia Lola Lorraine Louison Lydia Lydie Magali
  Maëlle Margaux Margot Marianne Marielle Maryse Mathilda Maureen Mégane Mélodie Michèle Mila Mina Muriel Nelly Nolwenn Olivia Olympe Pénélope Pierrette Prisca
  Romane Rosalie Roxane Sabine Salomé Sibylle Sidonie Stella Sylvaine Thérèse Ursule Vanessa Victoria Victoire Wendy Yolande Voahangy Lalao Lalatiana Mialy Haja-Lalao Moira Fiona
  Ifigenia Ioana Alina Andreea Dacia Viorica Zhanna Gulnara Shirin Narges Nasrin Mahsa Parisa Masih Farah Azadeh Shohreh Elaheh Nazanin Tsai Soyeon Minji
  Aurore Prune Lou Solveig Pernille Signe Astri Anniken Ylva Jytte Birgit Ulrike Gudrun Petra Monika Ruta Dalia Ingrida Viola Karin Simonetta Doris Eveline Ruth-Gaby
  Yannick-Nicole Karma Samira Huguette Euzhan Christelle Sonia-Rose Régina Prudence Espérance Immaculée Victoire Judith-Suminwa Denise Jolie Bijou Marie-Louise Marie-Rose
  Marie-Hélène Marie-France Marie-Christine Marie-Claude Marie-Pierre Marie-George Marie-Noëlle Marie-Laure Anne-Marie Anne-Sophie Anne-Laure Anne-Claire Rose-Marie Jeanne-Marie
`);

/** Given names borne by men; the same remarks. */
const MASCULINE = list(`
  Jean Pierre Paul Jacques Michel Alain Bernard Philippe Daniel Christian Gérard André René Louis Marcel Roger Robert Henri Georges Claude-Henri Guy Gilbert
  Patrick Nicolas Christophe Laurent Stéphane Frédéric Olivier Sébastien David Julien Thomas Alexandre Antoine Pascal Éric Thierry Franck Bruno François Vincent
  Jérôme Fabrice Guillaume Ludovic Cédric Arnaud Damien Mathieu Matthieu Maxime Benjamin Romain Kévin Anthony Jonathan Jérémy Clément Hugo Lucas Louis Gabriel
  Arthur Raphaël Jules Adam Ethan Nathan Théo Enzo Tom Noah Sacha Mohamed Mohammed Mohammad Mouhamed Muhammad Mamadou Ahmed Ahmad Ali Hassan Hussein Hossein
  Karim Rachid Saïd Said Omar Oumar Youssef Youssouf Ibrahim Ibrahima Ismaïl Moussa Issa Ousmane Souleymane Abdoulaye Abdallah Abdou Alioune Amadou Cheikh Bassirou
  Macky Modou Moustapha Mustapha Mustafa Boubacar Bakary Adama Seydou Sékou Salif Lassana Drissa Idrissa Assimi Choguel Sadio Iyad Amara Alpha Cellou Mamadi
  Aboubacar Alassane Laurent Guillaume Tidjane Charles Blaise Roch Thomas Patrice Faure Gilbert Félix Joseph Étienne Moïse Martin Corneille Bertrand Willy Vital
  Denis Paul Maurice Issa-Tchiroma Brice Ali Omar Teodoro Andry Hery Marc Michaël Michael Siteny Hajo Cyril Jacob Nelson Julius Thabo Bola Muhammadu Peter Atiku
  William Raila Uhuru Yoweri Salva Riek Abiy Isaias Hassan Abdel Abdelaziz Abdelmadjid Abdelkader Abdelhamid Abdelilah Aziz Nasser Driss Fouad Hicham Hamid Kamel
  Kaïs Rached Moncef Béji Chokri Khalifa Fayez Mouammar Saïf Hosni Gamal Anouar Sameh Badr Bachar Hafez Walid Samir Saad Najib Nabih Nawaf Naïm Ismaïl Yahya Khaled
  Mahmoud Marwan Yasser Jibril Benyamin Benjamin Benny Yaïr Yoav Isaac Israël Itamar Bezalel Ehud Ariel Shimon Gideon Recep Ekrem Hakan Kemal Selahattin Massoud
  Ebrahim Mahmoud Abbas Javad Mohsen Reza Ruhollah Moqtada Nouri Haïdar Barham Adel Mazloum Tom Donald Joe Barack George Bill Ronald Jimmy Mike Marco Pete Steve
  Scott Howard Elon Jeff Mark Tim Sam Jerome Chuck Bernie Gavin Ron Mitt Ted Rand John Jack James Jim Kevin Keith Keir Rishi Boris Tony Gordon Nigel Jeremy Ed
  Simon Stephen Steven Andrew Harry Rory Alex Angus Humza Micheál Leo Emmanuel Édouard Gabriel Gérald Jordan Éric Fabien Yannick Manuel Dominique-Marie Lionel Alain
  Xavier Valéry Raymond Rodolphe Roland Rémi Régis Quentin Baptiste Bastien Benoît Boris Cyprien Didier Dimitri Donatien Edgar Elliot Ernest Eugène Ferdinand Firmin Florian
  Florent Gaël Gaëtan Gaston Gauthier Geoffrey Gilles Grégory Gustave Hervé Hubert Ignace Igor Ivan Joachim Joaquim Jocelyn Joël Johann Jonas Jordan Josselin
  Justin Kylian Léon Léopold Lilian Loïc Luc Lucien Malik Marius Mathis Mehdi Nabil Nasser Nadir Noël Norbert Octave Oscar Pablo Pape Papis Parfait Patrice
  Régis Robin Rodrigue Ruben Samuel Serge Siméon Sylvain Tanguy Théodore Théophile Tristan Ugo Valentin Victor Wilfried Yann Yanis Yassine Yves Yohan Zinedine
  Olaf Friedrich Frank-Walter Markus Robert Christian Boris Lars Johann Hans Heinz Helmut Gerhard Günter Klaus Jürgen Wolfgang Wolodymyr Volodymyr Vladimir Dmitri
  Dmitry Dmytro Sergueï Sergei Sergiy Mikhaïl Mikhail Mykhaïlo Nikolaï Andreï Andriy Alexeï Alexander Oleksandr Oleg Igor Iouri Viktor Valeri Kirill Kyrylo Roman
  Petro Vitali Denys Roustem Evgueni Boris Anatoli Ramzan Konstantin Maksim Pavel Piotr Petr Andrzej Donald Lech Jaroslaw Mateusz Karol Radoslaw Viktor Péter Robert
  Andrej Nicusor Klaus Marcel Rumen Aleksandar Milorad Edi Albin Kyriakos Alexis Bart Alexander Charles Georges-Louis Maxime Elio Paul Conner Geert Dick Mark Rob
  Pedro Felipe Alberto Santiago Carles Oriol José Jose Juan Carlos Miguel Luis Luís Antonio Antonino António Mario Matteo Giuseppe Silvio Sergio Enrico Paolo Roberto
  Angelo Marcello Massimo Fabio Simone-Inzaghi Leonardo Luiz Lula Jair Javier Mauricio Alberto Gustavo Alvaro Ivan Nicolas Hugo Evo Rodrigo Daniel Rafael Andrés Enrique
  Vicente Nayib Miguel Raul Fidel Ernesto Ariel Jovenel Garry Alix Fritz Leslie Jimmy Michel Xi Narendra Rahul Amit Imran Shehbaz Nawaz Asim Joko Prabowo Anwar Rodrigo
  Ferdinand Anthony Scott Christopher Shinzo Shigeru Fumio Jens Jonas Ulf Stefan Alexander Sauli Petteri Kristian Anders Erik Thor Ole Espen Mohamed-Ould Yunes Wagner Kleber
  Antonio-Guterres Volker Tedros Rafael Philippe-Lazzarini Karim-Khan Didier-Reynders Thierry-Breton Kemi-Ola Fernando Gregorio Ricardo Eduardo Sebastián Gerardo Luca Marco Enzo
`);

/** What the first word of a person's name says of the gender; undefined for epicene and unknown names. */
export function givenNameGender(name: string): "m" | "f" | undefined {
  const first = foldName(name.split(/\s+/)[0] ?? "");
  const simple = foldName(first.split(/[\s-]/)[0] ?? "");
  for (const word of [first, simple]) {
    const [isFeminine, isMasculine] = [FEMININE.has(word), MASCULINE.has(word)];
    if (isFeminine !== isMasculine) return isFeminine ? "f" : "m";
  }
  return undefined;
}
