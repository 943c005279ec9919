/** Given names of languages that are not written in Latin letters, as English newspapers write them. */

export const MORE_GIVEN_NAMES = `
Abbas Abd Abdallah Abdel Abdelaziz Abdelkader Abdi Abdirahman Abdul Abdulaziz Abdulkarim Abdullah Abdullahi Abdulrahman Abu Adel Adnan Ahmad Ahmed Aisha Akram Ala Alaa Ali Amal Amani Amin
Amina Amir Amira Ammar Anas Anwar Asad Asma Assem Ayman Ayoub Aziz Badr Baha Bakr Bashar Bashir Basim Bassam Bassem Bilal Dalia Daoud Dina Diyaa Ebrahim Ehab Eman Essam Fadel Fadi Fahad
Fahd Faisal Faiz Farah Farid Farida Farouk Fatima Fatma Fawzi Ghada Ghassan Habib Hadi Hafez Haidar Haider Hajar Hakim Hala Hamad Hamdi Hamed Hamid Hamza Hana Hanan Hani Haitham Harith
Haroun Hashim Hassan Hassoun Hatem Hazem Heba Hicham Hisham Houda Huda Hussain Hussein Ibrahim Ibtisam Ihab Iman Imran Ismail Iyad Issam Jabbar Jaber Jafar Jalal Jamal Jamil Jamila Jassim Jawad Jihad
Kamal Kareem Karim Karima Khaled Khalid Khalifa Khalil Khadija Laila Latifa Layla Lina Lubna Mahdi Maher Mahmoud Mahmud Majed Majid Malek Manal Mansour Marwa Marwan Maryam Mazen Miriam Moaz
Moh Mohamad Mohamed Mohammad Mohammed Mohsen Moktar Mona Mostafa Mounir Mourad Muhammad Muhammed Muhsin Mukhtar Munir Muna Murad Musa Mustafa Muthanna Nabil Nada Nader Nadia Nadim Naim Najib
Najla Nasir Nasr Nasser Nawal Nazim Nidal Nizar Noor Nour Noura Nuri Omar Osama Osman Othman Qais Qasim Qassem Rabia Raed Rafiq Rahim Rami Rana Rania Rasha Rashid Reem Riad Rida Riyad Ruba Saad Saadi
Sabah Sabri Saddam Sadiq Said Saeed Salah Salam Saleh Salem Salim Salma Samar Sameh Sami Samia Samir Samira Sara Sayed Shadi Shaker Sharif Shirin Sinan Suad Suha Suleiman Sultan Taha Taher
Talal Tamer Tareq Tariq Tawfiq Thamer Usama Wael Wafa Wajdi Waleed Walid Wissam Yahya Yasin Yasir Yasmin Yasser Yassin Yousef Youssef Yunis Yusuf Zahra Zaid Zainab Zaki Zakaria Zeinab Ziad Zuhair
Abolfazl Akbar Amirali Arash Ardeshir Ashkan Azadeh Bahman Behrouz Behzad Bijan Daryush Elham Farhad Fereydoon Ghasem Golnaz Hamidreza Hassan Hossein Javad Kaveh Kamran Kourosh Mahsa Masoud Mehdi
Mehran Mina Mohsen Mojtaba Morteza Nasrin Navid Nima Parisa Parviz Reza Roya Ruhollah Saman Shahram Shirin Siamak Soraya Zohreh
Aleksandr Aleksei Alexei Alexey Alyona Anastasia Anatoly Andrei Andrey Anton Arkady Artem Artyom Boris Darya Denis Dmitri Dmitry Ekaterina Elena Fyodor Galina Gennady Grigory Igor Ilya Irina
Ivan Kirill Konstantin Ksenia Larisa Leonid Lyudmila Maksim Maria Marina Maxim Mikhail Nadezhda Natalia Natalya Nikita Nikolai Nikolay Nina Oksana Oleg Olga Pavel Pyotr Roman Ruslan Semyon
Sergei Sergey Stanislav Svetlana Tatiana Tatyana Timur Vadim Valentin Valentina Valery Vasily Vera Viktor Vitaly Vladimir Vladislav Vyacheslav Yana Yekaterina Yelena Yevgeny Yulia Yuri Yury
Andriy Bohdan Dmytro Halyna Hanna Ihor Kateryna Maksym Mykhailo Mykola Natalia Oleh Oleksandr Oleksiy Olena Olha Ostap Pavlo Petro Ruslana Serhiy Serhii Taras Tetiana Valeriy Vasyl Viktoriya Viktor
Vitalii Volodymyr Vitaliy Yaroslav Yevhen Yulia Yuriy Zoryana Aleksandar Bojan Dragan Dejan Goran Ivana Jelena Ljubica Milan Milica Milos Nebojsa Nikola Radovan Ratko Slobodan Snezana Vesna Zoran
Avi Avigdor Avraham Ariel Benny Benyamin Binyamin Chaim Dov Dror Ehud Eitan Eli Eliezer Gadi Gideon Gilad Hadas Itzhak Meir Menachem Miri Mordechai Moshe Naftali Nir Noa Ofer Oren Orly Rivka
Shai Shaul Shimon Shira Shlomo Shmuel Tamar Tzipi Uri Uzi Yael Yair Yaakov Yehuda Yigal Yitzhak Yoav Yossi Yuval Zeev Zvi
Akira Aiko Akihito Asuka Ayumi Chiyo Daisuke Emi Fumio Haruki Haruka Hideki Hideo Hirohito Hiroshi Hiroko Ichiro Junichiro Kaori Kazuo Keiko Kei Kenji Kenta Kenzo Koji Kyoko Makoto Masako Masaru
Mayumi Megumi Michiko Miho Minoru Mitsuko Nao Naomi Naruhito Noriko Osamu Reiko Ryo Ryota Sachiko Sakura Satoshi Shigeru Shinji Shinzo Shoichi Sora Tadashi Takashi Takeshi Taro Tatsuya Tomoko
Toshiko Tsutomu Yasuhiro Yasuo Yoko Yoshihide Yoshiko Yoshiro Yui Yuki Yukio Yuko Yumi
Byung Chul Dae Dong Eun Geun Hyun Hyung Jae Jeong Ji Jin Jong Joon Jun Jung Kyung Min Moon Myung Sang Seo Seok Seung Soo Soon Sung Tae Woo Yeon Yong Yoon Young Yun Kim Park Choi
Chen Chang Cheng Deng Feng Guo Guang Hao Hong Hu Hua Huang Jia Jian Jiang Jing Jun Kai Lei Li Liang Lin Ling Liu Mao Mei Meng Ming Ping Qian Qiang Qin Qing Rong Shan Shen Sheng Sun Tang Tao Wang
Wei Wen Wu Xi Xia Xiang Xiao Xin Xu Xue Yan Yang Yi Ying Yong Yu Yuan Yue Zhang Zhao Zhen Zheng Zhi Zhong Zhou Zhu
Abhishek Aditya Ajay Akash Amit Amitabh Anand Anil Anita Anjali Anupam Aparna Arjun Aruna Arun Arvind Ashok Ashwin Atul Deepak Deepika Devendra Dinesh Ganesh Gaurav Geeta Gita Gopal Govind Hari
Harish Indira Jagdish Jawaharlal Jaya Jyoti Kamala Kapil Karan Kavita Kiran Krishna Kumar Lakshmi Lalit Madhuri Mahesh Mahendra Mamata Manish Manoj Manmohan Meena Mohan Mohandas Mukesh Narendra Naresh Naveen
Neha Nirmala Nitin Pankaj Pooja Prakash Pranab Prasad Pratibha Prem Priya Priyanka Radha Raghav Rahul Raj Rajesh Rajiv Rajnath Rakesh Ram Ramesh Ranjit Ravi Ritu Rohit Sachin Sandeep Sanjay
Sanjeev Santosh Sarita Satish Shashi Shiv Shreya Sita Smriti Sonia Sunil Sunita Suresh Sushma Swati Uma Usha Vijay Vikas Vikram Vinod Virat Vishal Yogi
Asif Bilawal Ayub Benazir Fawad Imran Iqbal Jahangir Javed Junaid Khawaja Malala Maulana Nawaz Pervez Rehman Shahbaz Shahid Shehbaz Shoaib Tahir Waqar Wasim Younis Zulfikar Sheikh Begum
Giorgi Irakli Levan Mikheil Nino Salome Tamar Zurab Aram Armen Ani Gagik Hayk Karen Nikol Serzh Tigran Vahagn Georgios Dimitris Eleni Giannis Katerina Konstantinos Kyriakos Nikos Panagiotis
Stavros Vassilis Yannis Alexis Somchai Prayut Prayuth Thaksin Yingluck Aung Htin Min Thein Thant Zaw Tigist Abebe Abiy Almaz Bekele Getachew Girma Haile Kebede Mengistu Mulatu Selam Tadesse Tedros Workneh
Kwame Kofi Kojo Akosua Ama Yaw Nana Olusegun Goodluck Muhammadu Babatunde Chinua Chidi Ngozi Emeka Oluwaseun Funmilayo Obinna Tunde Wole Yemi Adaeze Uhuru Raila Wangari Wanjiru Njoroge Kamau
Kipchoge Mwangi Otieno Achieng Atieno Akinyi Odhiambo Wambui Neema Baraka Juma Rehema Zawadi Jakaya Julius Salva Riek Yoweri Winnie Thabo Cyril Jacob Sipho Thandi Nomvula Themba Nelson Desmond
Tendai Tatenda Farai Morgan Emmerson Robert Simba Chipo Rudo Fatou Mamadou Moussa Ousmane Aminata Abdoulaye Ibrahima Seydou Modibo Alpha Sekou Aissatou Mariama Oumar Boubacar Amadou Youssouf Paul
`;
