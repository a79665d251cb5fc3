import type { RemovingWords } from '../fi/removing';

export const removing: RemovingWords = {
  measure: (lines, measures) => {
    const held = [
      lines > 0 && `den har ${lines === 1 ? 'en effektrad' : `${lines} effektrader`}`,
      measures > 0 && (measures === 1 ? 'en annan åtgärd fortsätter den' : `${measures} åtgärder fortsätter den`),
    ];
    const first = [
      lines > 0 && `Ta först bort ${lines === 1 ? 'raden, om den inte behövs' : 'raderna, om de inte behövs'}.`,
      measures > 0 && 'Töm först fältet ”Fortsätter åtgärden” i åtgärden som fortsätter.',
    ];
    const listed = (parts: readonly unknown[], and: string): string => parts.filter(Boolean).join(and);
    return `Åtgärden kan inte tas bort, för ${listed(held, ' och ')}. ${listed(first, ' ')}`;
  },
  measureUnseen: 'Åtgärden kan inte tas bort nu, för alla rader syns inte: någon av dem kan hänvisa till den.',
};
