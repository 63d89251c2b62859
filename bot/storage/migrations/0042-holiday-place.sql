-- Whose public holidays somebody has chosen; without a country, those of where their time zone is.
alter table person add column holiday_country text check (holiday_country ~ '^[A-Z]{2}$');
alter table person add column holiday_region text check (length(holiday_region) <= 20);
alter table person add constraint person_holiday_place_check check (holiday_region is null or holiday_country is not null);
