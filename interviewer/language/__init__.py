"""Reading free text: sentences, stems, mentions of concepts, stance, quantities with units."""
